import { chance } from './chance.mts';

/** Converts between ids and GUIDs without storing 100,000 GUIDs. */
export interface Guids {
	/** Returns the GUID of an id. */
	of(id: number): string;
	/** Returns the id of a GUID, or null if the GUID is not of this company. */
	idOf(guid: string): number | null;
}

const lastGroupLength = 12;

/**
 * Creates the GUIDs of one kind of record.
 * @param seed the company's seed
 * @param kind a distinct number for each kind of record
 */
export function createGuids(seed: number, kind: number): Guids {
	const pattern = chance(seed, 7, kind).string.uuid();
	const beginning = pattern.slice(0, -lastGroupLength);
	const mask = BigInt(`0x${pattern.slice(-lastGroupLength)}`);
	return {
		of: (id) => beginning + (BigInt(id) ^ mask).toString(16).padStart(lastGroupLength, '0'),
		idOf(guid) {
			const end = guid.slice(beginning.length).toLowerCase();
			if (!guid.toLowerCase().startsWith(beginning) || !/^[0-9a-f]{12}$/.test(end)) return null;
			return Number(BigInt(`0x${end}`) ^ mask);
		},
	};
}
