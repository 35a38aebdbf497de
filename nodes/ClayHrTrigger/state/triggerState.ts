import type { IDataObject } from 'n8n-workflow';

import { fromRanges, type IdRanges, isIdRanges, toRanges } from './idRanges';

const currentVersion = 1;

/** What the trigger remembers between polls, as it stands in the workflow's static data. */
export interface TriggerState extends IDataObject {
	version: number;
	/** Which event and filters it was collected with: another choice starts anew. */
	watching: string;
	/** The records that were seen. */
	known: IdRanges;
}

/** Stands for static data that this release can not read. */
export const unreadableState = 'unreadable';

/**
 * Reads the state from static data.
 *
 * @returns undefined before the first poll and after the trigger was set to watch something else; `unreadable` when
 * the data is damaged or of a newer release: starting anew silently would miss what happened since
 */
export function readState(stored: IDataObject, watching: string): TriggerState | typeof unreadableState | undefined {
	if (Object.keys(stored).length === 0) return undefined;
	const { version, watching: watched, known } = stored;
	if (version !== currentVersion || typeof watched !== 'string' || !isIdRanges(known)) return unreadableState;
	return watched === watching ? { version, watching, known } : undefined;
}

/** One poll's result: the records that are new, and the state to keep. */
export interface Step {
	fresh: IDataObject[];
	state: TriggerState;
}

/**
 * Compares the records that a poll read with the state.
 * The first poll takes all as known and finds none new. A record that disappears stays known, so that it is not new
 * again should it come back.
 *
 * @param idField the field that tells records apart; records without a whole number in it are left out
 */
export function step(state: TriggerState | undefined, records: IDataObject[], idField: string, watching: string): Step {
	const known = fromRanges(state?.known ?? '');
	const fresh: IDataObject[] = [];
	for (const record of records) {
		const id = idOf(record[idField]);
		if (id === undefined || known.has(id)) continue;
		known.add(id);
		if (state) fresh.push(record);
	}
	return { fresh, state: { version: currentVersion, watching, known: toRanges(known) } };
}

function idOf(value: unknown): number | undefined {
	const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 ? id : undefined;
}
