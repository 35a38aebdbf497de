import { isObject } from '../../ClayHr/shared/isObject';
import { symbols } from './symbols';

/** Length of a fingerprint in characters. */
export const fingerprintLength = 6;

// Taken from the global object once: where code runs in a context of its own, asking for it each time costs more than all the rest.
const { imul } = Math;

/**
 * A short fingerprint of a value: the same on every machine and whatever order names stand in. Two values share one by
 * chance once in 69 thousand million times, which is enough to notice a change and no protection against anybody.
 */
export function fingerprint(value: unknown): string {
	const text = canonical(value);
	// Two sums of 32 bits with different primes; the first fills five characters, the second the rest.
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

/** A value as JSON with names in order; what JSON leaves out counts as absent. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (!isObject(value)) return JSON.stringify(value) ?? 'null';
	const names = Object.keys(value).filter((name) => value[name] !== undefined);
	return `{${names
		.sort()
		.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
		.join(',')}}`;
}
