/** The 64 characters of the stored state. The position of a character is its value, six bits. */
export const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
