import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { credentialName } from '../credentialName';

/** Any of n8n's contexts that can read the credential. */
export interface KeyHolder {
	getCredentials(type: string): Promise<ICredentialDataDecryptedObject>;
}

// ClayHR hands these out with ordinary records; nobody who automates HR needs them, and logs keep them for ever.
const secretFields = new Set([
	'passwordHash',
	'password',
	'userPassword',
	'accessCode',
	'verificationCode',
	'mfaSecretKey',
	'authToken',
	'authkey',
	'accessToken',
]);

/** A copy of a value of ClayHR's without the fields that must never leave, however deep they stand. */
export function withoutSecrets(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutSecrets);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([name]) => !secretFields.has(name));
	return Object.fromEntries(kept.map(([name, inner]) => [name, withoutSecrets(inner)]));
}

/** Makes a function that blacks out the credential's API key in a text. */
export async function keyRedactor(context: KeyHolder): Promise<(text: string) => string> {
	const { apiKey } = await context.getCredentials(credentialName);
	// The credential sends the key without blanks around it.
	const key = typeof apiKey === 'string' ? apiKey.trim() : '';
	return (text) => (key === '' ? text : text.split(key).join('(API key)'));
}
