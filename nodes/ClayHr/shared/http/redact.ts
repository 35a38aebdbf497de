import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { cleanField, credentialName } from '../credential';
import { isObject } from '../isObject';
import { keyFinder } from './findKey';
import { UnusableAnswer } from './readBody';

/** An n8n context that can read the credential. */
export interface KeyHolder {
	getCredentials(type: string): Promise<ICredentialDataDecryptedObject>;
}

// ClayHR includes these fields in ordinary records. Workflows don't need them, and n8n keeps output in its logs. Case and
// separators don't count: `password_hash` is `passwordHash`.
const secretFields = [
	'passwordHash',
	'password',
	'userPassword',
	'accessCode',
	'verificationCode',
	'mfaSecretKey',
	'authToken',
	'authkey',
	'accessToken',
];

const plainName = (name: string) => name.replace(/[\W_]/g, '').toLowerCase();

const plainSecretNames = new Set(secretFields.map(plainName));

/** The deepest nesting of an answer that is used. n8n itself can't store much deeper values. */
export const deepestNesting = 500;

/**
 * A value of ClayHR without secret fields, at any depth.
 *
 * @returns the value itself when it holds none: copying every record would double the cost of a large list
 * @throws UnusableAnswer if the value is nested too deeply
 */
export function withoutSecrets(value: unknown): unknown {
	const isSecret = secretNames();
	return hasSecret(value, isSecret, 0) ? copyWithoutSecrets(value, isSecret) : value;
}

type IsSecret = (name: string) => boolean;

/** Tells whether a name is that of a secret field. Remembers the names: the records of a list have the same ones. */
function secretNames(): IsSecret {
	const known = new Map<string, boolean>();
	return (name) => {
		const remembered = known.get(name);
		if (remembered !== undefined) return remembered;
		const isSecret = plainSecretNames.has(plainName(name));
		known.set(name, isSecret);
		return isSecret;
	};
}

function hasSecret(value: unknown, isSecret: IsSecret, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	// Every value is visited, also after a secret, because any of them may be too deep.
	if (depth > deepestNesting) throw new UnusableAnswer(`nested too deeply: more than ${deepestNesting} levels`);
	let isFound = false;
	if (Array.isArray(value)) {
		for (const inner of value) isFound = hasSecret(inner, isSecret, depth + 1) || isFound;
		return isFound;
	}
	if (!isObject(value)) return false;
	// This runs over every value of a large list: `Object.keys` would create a list of names for each record.
	for (const name in value) isFound = hasSecret(value[name], isSecret, depth + 1) || isSecret(name) || isFound;
	return isFound;
}

function copyWithoutSecrets(value: unknown, isSecret: IsSecret): unknown {
	if (Array.isArray(value)) return value.map((inner: unknown) => copyWithoutSecrets(inner, isSecret));
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([name]) => !isSecret(name));
	return Object.fromEntries(kept.map(([name, inner]) => [name, copyWithoutSecrets(inner, isSecret)]));
}

const withSeparators = (name: string) => name.replace(/[A-Z]/g, '[\\W_]?$&');

const secretName = new RegExp(secretFields.map(withSeparators).join('|'), 'i');

/** True if a text has the name of a secret field. */
export const namesSecret = (text: string): boolean => secretName.test(text);

const secretNameWithValue = new RegExp(`(${secretName.source})(\\\\*["']\\s*:|\\s*=)`, 'i');

/** True if a text has the name of a secret field with a value, as in JSON that was cut off. A message may have the name alone. */
export const showsSecret = (text: string): boolean => secretNameWithValue.test(text);

/** Creates a function that replaces the credential's API key in a text. */
export async function keyRedactor(context: KeyHolder): Promise<(text: string) => string> {
	const { apiKey } = await context.getCredentials(credentialName);
	// The key as the credential sends it.
	const key = cleanField(apiKey);
	if (key === '') return (text) => text;
	const find = keyFinder(key);
	return (text) => {
		let [redacted, from] = ['', 0];
		for (const { start, end } of find(text)) {
			redacted += `${text.slice(from, start)}(API key)`;
			from = end;
		}
		return redacted + text.slice(from);
	};
}
