import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { cleanField, credentialName } from '../credential';
import { isObject } from '../isObject';
import { UnusableAnswer } from './readBody';

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

/** The deepest nesting of an answer that is used. n8n itself can't store much deeper values. */
export const deepestNesting = 500;

/**
 * A value of ClayHR without secret fields, at any depth.
 *
 * @returns the value itself when it holds none: copying every record would double the cost of a large list
 * @throws UnusableAnswer if the value is nested too deeply
 */
export function withoutSecrets(value: unknown): unknown {
	return hasSecret(value, 0) ? copyWithoutSecrets(value) : value;
}

function hasSecret(value: unknown, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	// Every value is visited, also after a secret, because any of them may be too deep.
	if (depth > deepestNesting) throw new UnusableAnswer(`nested too deeply: more than ${deepestNesting} levels`);
	let isFound = false;
	if (Array.isArray(value)) {
		for (const inner of value) isFound = hasSecret(inner, depth + 1) || isFound;
		return isFound;
	}
	if (!isObject(value)) return false;
	// This runs over every value of a large list: `Object.keys` would create a list of names for each record.
	for (const name in value) isFound = hasSecret(value[name], depth + 1) || secretFields.has(name) || isFound;
	return isFound;
}

function copyWithoutSecrets(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(copyWithoutSecrets);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([name]) => !secretFields.has(name));
	return Object.fromEntries(kept.map(([name, inner]) => [name, copyWithoutSecrets(inner)]));
}

const secretNames = new RegExp([...secretFields].join('|'), 'i');

/** True if a text has the name of a secret field. */
export const namesSecret = (text: string): boolean => secretNames.test(text);

/** Creates a function that replaces the credential's API key in a text. */
export async function keyRedactor(context: KeyHolder): Promise<(text: string) => string> {
	const { apiKey } = await context.getCredentials(credentialName);
	// The key as the credential sends it.
	const key = cleanField(apiKey);
	if (key === '') return (text) => text;
	const pattern = keyPattern(key);
	return (text) => text.replace(pattern, '(API key)');
}

/**
 * Creates a pattern for the API key as it is, and as a server may repeat it: escaped for a web page, an address or
 * JSON, or in Base64.
 *
 * @param key not empty, and of ASCII characters only
 */
export function keyPattern(key: string): RegExp {
	const escaped = [...key].map(escapedCharacter).join('');
	return new RegExp([escaped, ...base64Patterns(key)].join('|'), 'g');
}

const namesInPages: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

// Servers in a row escape each other's escapes. Without a limit, a text of backslashes would take very long.
const backslashes = '\\\\{0,7}';

/** Pattern for a character and its escapes. Servers in a row may also escape the `%` or `&` of an escape. */
function escapedCharacter(character: string): string {
	const code = character.charCodeAt(0);
	const hex = inEitherCase(code.toString(16).padStart(2, '0'));
	const names = [`#0*${code}`, `#[xX]0*${hex.replace(/^0/, '')}`, namesInPages[character] ?? []].flat();
	const forms = [
		// The escape of a backslash is another backslash, which the next character's pattern takes.
		character === '\\' ? '\\\\' : `${backslashes}${literally(character)}`,
		`${backslashes}\\\\u00${hex}`,
		`%(?:25)*${hex}`,
		`&(?:amp;)*(?:${names.join('|')});`,
	];
	return `(?:${forms.join('|')})`;
}

const inEitherCase = (hex: string) => hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const literally = (character: string) => (/\w/.test(character) ? character : `\\${character}`);

// A shorter part of a key could also occur in other text.
const shortestBase64 = 8;

/**
 * Patterns for the key in Base64, alone or inside a text, such as after a user name. Base64 encodes three bytes
 * together, so a key has three forms.
 */
function base64Patterns(key: string): string[] {
	return [0, 1, 2].flatMap((bytesBefore) => {
		const encoded = Buffer.from(' '.repeat(bytesBefore) + key).toString('base64');
		// The digits at both ends also depend on the bytes beside the key.
		const first = Math.ceil((bytesBefore * 8) / 6);
		const certain = encoded.slice(first, Math.floor(((bytesBefore + key.length) * 8) / 6));
		if (certain.length < shortestBase64) return [];
		const digits = [...certain].map((digit) => digitsOfAddresses[digit] ?? digit).join('');
		return [`${first === 0 ? '' : anyDigit}${digits}${anyDigit}={0,2}`];
	});
}

const anyDigit = '[\\w+/-]?';

const digitsOfAddresses: Record<string, string> = { '+': '[+-]', '/': '[/_]' };
