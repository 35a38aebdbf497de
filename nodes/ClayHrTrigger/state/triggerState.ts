import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import type { EventDefinition } from '../events/eventDefinition';
import { type Days, isDay } from '../days';
import type { PageCounts, ScanPosition } from '../scan/scan';
import { fingerprint } from './fingerprint';
import type { Memory } from './memory';

const currentVersion = 3;

/** What the trigger remembers between polls. */
export interface TriggerState {
	/** The baseline pass that is due, 1 or 2; 0 after the baseline. A baseline pass remembers all records without events. */
	baselinePass: number;
	memory: IDataObject;
	pages: PageCounts;
	/** Where the next poll continues an interrupted scan, and the day on which the scan began. */
	scan?: ScanPosition & { day: string };
	visibleWindow?: VisibleWindow;
}

/** For lists that cover a window of days: tells new records from old ones that only moved into the window. */
export interface VisibleWindow {
	/** The days that all scans so far have covered. */
	days: Days;
	/** The highest ID at the end of the first baseline pass. Records up to it are older than the baseline. */
	highestId: number;
}

/** Stands for a stored state that this release can't read. */
export const unreadableState = 'unreadable';

/** Identifies what a state belongs to: the event and its scope. With another key, the state is useless. */
export function eventKeyOf({ event, scope }: EventDefinition): string {
	return `${event}:${fingerprint(scope)}`;
}

/** The state before the first poll. With `includeExisting` it skips the baseline, so all records are new. */
export function initialState({ memory }: EventDefinition, includeExisting: boolean): TriggerState {
	return { baselinePass: includeExisting ? 0 : 1, memory: memory.create().serialize(), pages: {} };
}

/**
 * Reads the state from the node's static data.
 *
 * @returns undefined before the first poll and if the state belongs to another event or scope; `unreadableState` if the data
 * is damaged or another release wrote it, because a silent reset would miss events
 */
export function readState(
	stored: IDataObject,
	definition: EventDefinition,
): TriggerState | typeof unreadableState | undefined {
	if (Object.keys(stored).length === 0) return undefined;
	const { version, eventKey, checksum, ...state } = stored;
	if (version !== currentVersion || checksum !== fingerprint([eventKey, state])) return unreadableState;
	if (eventKey !== eventKeyOf(definition)) return undefined;
	return isTriggerState(state) && definition.memory.open(state.memory) !== undefined ? state : unreadableState;
}

/** Opens the memory of a valid state. */
export function openMemory({ memory }: TriggerState, definition: EventDefinition): Memory {
	return definition.memory.open(memory) ?? definition.memory.create();
}

/** Replaces the node's static data with the state. */
export function writeState(stored: IDataObject, state: TriggerState, definition: EventDefinition): void {
	const eventKey = eventKeyOf(definition);
	const fields: IDataObject = Object(state);
	for (const name of Object.keys(stored)) delete stored[name];
	Object.assign(stored, { version: currentVersion, eventKey, ...fields, checksum: fingerprint([eventKey, fields]) });
}

/** The checksum of the node's static data, which identifies a state; empty before the first poll. */
export function checksumOf({ checksum }: IDataObject): string {
	return typeof checksum === 'string' ? checksum : '';
}

function isTriggerState(value: IDataObject): value is IDataObject & TriggerState {
	const { baselinePass, memory, pages, scan, visibleWindow } = value;
	return (
		(baselinePass === 0 || baselinePass === 1 || baselinePass === 2) &&
		isObject(memory) &&
		isObject(pages) &&
		Object.values(pages).every(isCount) &&
		(scan === undefined || isScan(scan)) &&
		(visibleWindow === undefined || isVisibleWindow(visibleWindow))
	);
}

function isScan(value: unknown): boolean {
	return isObject(value) && typeof value.list === 'string' && isCount(value.page) && isDay(value.day);
}

function isVisibleWindow(value: unknown): boolean {
	if (!isObject(value) || !isObject(value.days)) return false;
	return isDay(value.days.from) && isDay(value.days.to) && Number.isSafeInteger(value.highestId);
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
