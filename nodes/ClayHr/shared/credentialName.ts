/** The credential that both nodes use. */
export const credentialName = 'clayHrApi';
