import { chance } from './chance.mts';

/** Turns user ids into GUIDs and back, so that nobody has to keep a hundred thousand of them. */
export interface Guids {
	/** Gives the GUID that belongs to an id. */
	of(id: number): string;
	/** Gives the id that a GUID stands for, or null when it is none of this company's. */
	idOf(guid: string): number | null;
}

const lastGroupLength = 12;

/**
 * Makes the GUIDs of one kind of record.
 * @param seed the company's seed
 * @param kind a number of its own for each kind of record
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
