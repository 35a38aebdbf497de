import { isObject } from '../../ClayHr/shared/isObject';
import { splitFingerprints } from './fingerprint';
import { fromText, toText } from './idMap';

/** Fingerprints by ID in the form that n8n stores: the IDs, and the fingerprints in the order of the IDs. */
export interface StoredValues {
	ids: string;
	values: string;
}

/** Serializes fingerprints by ID. Each value has the same number of fingerprints. */
export function writeValues(known: ReadonlyMap<number, string>): StoredValues {
	const ids = [...known.keys()].sort((one, other) => one - other);
	return { ids: toText(new Map(ids.map((id) => [id, 1]))), values: ids.map((id) => known.get(id)).join('') };
}

/**
 * Parses what `writeValues` wrote.
 *
 * @param size how many fingerprints a value has
 * @returns undefined for anything else
 */
export function readValues(stored: unknown, size: number): Map<number, string> | undefined {
	if (!isObject(stored)) return undefined;
	const codes = fromText(stored.ids);
	const values = splitFingerprints(stored.values, size);
	if (codes === undefined || values?.length !== codes.size) return undefined;
	return new Map([...codes.keys()].map((id, index): [number, string] => [id, values[index] ?? '']));
}
