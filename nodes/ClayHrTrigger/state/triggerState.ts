import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import type { Watch } from '../events/watch';
import { type Days, isDay } from '../days';
import type { PageCounts, Position } from '../scan/scan';
import { fingerprint } from './fingerprint';
import type { Memory } from './memory';

const currentVersion = 2;

/** What the trigger remembers between polls. */
export interface TriggerState {
	/** Which look it is that takes what is there as known, without events: 1 or 2; 0 when that is done. */
	look: number;
	memory: IDataObject;
	pages: PageCounts;
	/** A scan that goes on in the next poll, and the day it began on. */
	scan?: Position & { day: string };
	edge?: Edge;
}

/** For lists that show a window of days only: what was in sight, and what can only have come into sight. */
export interface Edge {
	/** The days that were in sight so far. */
	days: Days;
	/** The highest ID when the first look was done: records up to it are older than that. */
	highestId: number;
}

/** Stands for static data that this release can not read. */
export const unreadableState = 'unreadable';

/** What a state belongs to: with another event, other lists or other fields it means nothing. */
export function watchingOf({ event, scope }: Watch): string {
	return `${event}:${fingerprint(scope)}`;
}

/** The state before the first poll. With `emitsExisting` everything that is there is new. */
export function firstState({ memory }: Watch, emitsExisting: boolean): TriggerState {
	return { look: emitsExisting ? 0 : 1, memory: memory.create().close(), pages: {} };
}

/**
 * Reads the state from static data.
 *
 * @returns undefined before the first poll and after the trigger was set to watch something else; `unreadable` when
 * the data is damaged or of another release: starting anew silently would miss what happened since
 */
export function readState(stored: IDataObject, watch: Watch): TriggerState | typeof unreadableState | undefined {
	if (Object.keys(stored).length === 0) return undefined;
	const { version, watching, check, ...state } = stored;
	if (version !== currentVersion || check !== fingerprint([watching, state])) return unreadableState;
	if (watching !== watchingOf(watch)) return undefined;
	return isTriggerState(state) && watch.memory.open(state.memory) !== undefined ? state : unreadableState;
}

/** The memory of a state that was read or made here. */
export function openMemory({ memory }: TriggerState, watch: Watch): Memory {
	return watch.memory.open(memory) ?? watch.memory.create();
}

/** Writes the state into static data, in place of what is there. */
export function writeState(stored: IDataObject, state: TriggerState, watch: Watch): void {
	const watching = watchingOf(watch);
	const fields: IDataObject = Object(state);
	for (const name of Object.keys(stored)) delete stored[name];
	Object.assign(stored, { version: currentVersion, watching, ...fields, check: fingerprint([watching, fields]) });
}

/** What tells stored static data from others of the same trigger: empty before the first poll. */
export function checkOf({ check }: IDataObject): string {
	return typeof check === 'string' ? check : '';
}

function isTriggerState(value: IDataObject): value is IDataObject & TriggerState {
	const { look, memory, pages, scan, edge } = value;
	return (
		(look === 0 || look === 1 || look === 2) &&
		isObject(memory) &&
		isObject(pages) &&
		Object.values(pages).every(isCount) &&
		(scan === undefined || isScan(scan)) &&
		(edge === undefined || isEdge(edge))
	);
}

function isScan(value: unknown): boolean {
	return isObject(value) && typeof value.list === 'string' && isCount(value.page) && isDay(value.day);
}

function isEdge(value: unknown): boolean {
	if (!isObject(value) || !isObject(value.days)) return false;
	return isDay(value.days.from) && isDay(value.days.to) && Number.isSafeInteger(value.highestId);
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
