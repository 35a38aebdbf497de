import { isObject } from '../../ClayHr/shared/isObject';
import { symbols } from './symbols';

/** The length of a fingerprint, in characters. */
export const fingerprintLength = 6;

// Read once: in a separate VM context, each access to a global costs more than the rest of the function.
const { imul } = Math;

/**
 * A short hash of a JSON value. It does not depend on the machine or on the order of an object's keys. Two values collide
 * once in 69 billion times: good enough to detect changes, but no protection against attacks.
 */
export function fingerprint(value: unknown): string {
	const text = canonical(value);
	// Two 32-bit hashes with different primes: the first fills five characters, the second one character.
	let one = 0x811c9dc5;
	let other = 0x9747b28c;
	for (let place = 0; place < text.length; place += 1) {
		const unit = text.charCodeAt(place);
		one = imul(one ^ unit, 0x01000193);
		other = imul(other ^ unit, 0x5bd1e995);
		other ^= other >>> 13;
	}
	let rest = (one ^ (one >>> 15)) >>> 0;
	let result = symbols.charAt((other ^ (other >>> 17)) & 63);
	while (result.length < fingerprintLength) {
		result += symbols.charAt(rest & 63);
		rest >>>= 6;
	}
	return result;
}

/**
 * Splits a text of fingerprints.
 *
 * @param size how many fingerprints a part has
 * @returns undefined for anything else
 */
export function splitFingerprints(text: unknown, size = 1): string[] | undefined {
	const length = fingerprintLength * size;
	if (typeof text !== 'string' || text.length % length !== 0) return undefined;
	return text.match(new RegExp(`.{${length}}`, 'g')) ?? [];
}

/**
 * A value without fields and entries that hold nothing. ClayHR may send the same nothing as null, as empty text, as an empty
 * list or object, or not at all.
 *
 * @returns null if nothing is left
 */
export function condense(value: unknown): unknown {
	if (Array.isArray(value)) return orNull(value.map(condense).filter(isSomething));
	if (!isObject(value)) return value === undefined || value === '' ? null : value;
	const fields = Object.entries(value).map(([name, inner]) => [name, condense(inner)] as const);
	const filled = fields.filter(([, inner]) => isSomething(inner));
	return filled.length === 0 ? null : Object.fromEntries(filled);
}

const isSomething = (value: unknown) => value !== null;

const orNull = (list: unknown[]) => (list.length === 0 ? null : list);

/** A value as JSON with sorted keys. Keys with undefined values are left out. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (!isObject(value)) return JSON.stringify(value) ?? 'null';
	const names = Object.keys(value).filter((name) => value[name] !== undefined);
	return `{${names
		.sort()
		.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
		.join(',')}}`;
}
