import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { cleanField, credentialName } from '../credentialName';
import { isObject } from '../isObject';
import { keyPattern } from './keyPattern';

/** An n8n context that can read the credential. */
export interface KeyHolder {
	getCredentials(type: string): Promise<ICredentialDataDecryptedObject>;
}

// ClayHR includes these fields in ordinary records. Workflows don't need them, and n8n keeps output in its logs.
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

/**
 * A value of ClayHR without secret fields, at any depth.
 *
 * @returns the value itself when it holds none: copying every record would double the cost of a large list
 */
export function withoutSecrets(value: unknown): unknown {
	return hasSecret(value) ? copyWithoutSecrets(value) : value;
}

function hasSecret(value: unknown): boolean {
	if (Array.isArray(value)) return value.some(hasSecret);
	if (!isObject(value)) return false;
	// This runs over every value of a large list: `Object.keys` would create a list of names for each record.
	for (const name in value) if (secretFields.has(name) || hasSecret(value[name])) return true;
	return false;
}

function copyWithoutSecrets(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(copyWithoutSecrets);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([name]) => !secretFields.has(name));
	return Object.fromEntries(kept.map(([name, inner]) => [name, copyWithoutSecrets(inner)]));
}

/** Creates a function that replaces the credential's API key in a text. */
export async function keyRedactor(context: KeyHolder): Promise<(text: string) => string> {
	const { apiKey } = await context.getCredentials(credentialName);
	// The key as the credential sends it.
	const key = cleanField(apiKey);
	if (key === '') return (text) => text;
	const pattern = keyPattern(key);
	return (text) => text.replace(pattern, '(API key)');
}
