import { isDeepStrictEqual } from 'node:util';

/** What differs from the frozen list, by path. */
export interface Differences {
	/** What saved workflows may use and would miss: names that are gone, changed or lack a value. */
	readonly breaking: readonly string[];
	/** What saved workflows do not know. */
	readonly added: readonly string[];
}

/** Compares what a node has with its frozen list. Both are JSON values; in lists without objects the order does not matter. */
export function differencesBetween(frozen: unknown, current: unknown, path = ''): Differences {
	if (isDeepStrictEqual(frozen, current)) return { breaking: [], added: [] };
	const place = path === '' ? 'everything' : path;
	if (isTexts(frozen) && isTexts(current)) {
		return {
			breaking: frozen.filter((text) => !current.includes(text)).map((text) => `${place}: ${text}`),
			added: current.filter((text) => !frozen.includes(text)).map((text) => `${place}: ${text}`),
		};
	}
	if (!isRecord(frozen) || !isRecord(current)) return { breaking: [place], added: [] };
	const names = [...new Set([...Object.keys(frozen), ...Object.keys(current)])];
	const parts = names.map((name): Differences => {
		const inner = path === '' ? name : `${path} / ${name}`;
		if (!Object.hasOwn(frozen, name)) return { breaking: [], added: [inner] };
		if (!Object.hasOwn(current, name)) return { breaking: [inner], added: [] };
		return differencesBetween(frozen[name], current[name], inner);
	});
	return { breaking: parts.flatMap(({ breaking }) => breaking), added: parts.flatMap(({ added }) => added) };
}

const isTexts = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((entry) => typeof entry === 'string');

// Entries of a list are compared by their place.
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;
