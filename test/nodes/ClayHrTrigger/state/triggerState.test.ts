import type { IDataObject } from 'n8n-workflow';

import { fingerprint } from '../../../../nodes/ClayHrTrigger/state/fingerprint';
import {
	firstState,
	openMemory,
	readState,
	type TriggerState,
	unreadableState,
	watchingOf,
	writeState,
} from '../../../../nodes/ClayHrTrigger/state/triggerState';
import { newThing } from '../watch.mts';

const state: TriggerState = {
	look: 0,
	memory: { ids: 'BK' },
	pages: { all: 3 },
	scan: { list: 'all', page: 1, day: '2026-05-10' },
	edge: { days: { from: '2026-05-01', to: '2026-06-01' }, highestId: 2 },
};

function written(what: TriggerState = state): IDataObject {
	const stored: IDataObject = { old: 1, memory: 'x' };
	writeState(stored, what, newThing);
	return JSON.parse(JSON.stringify(stored)) as IDataObject;
}

/** Static data with other fields, and a check that fits them. */
function forged(changes: IDataObject): IDataObject {
	const { version, watching, check, ...fields } = { ...written(), ...changes };
	return { version, watching, ...fields, check: check && fingerprint([watching, fields]) };
}

describe('the stored state', () => {
	it('is read as it was written, in place of what was there', () => {
		const stored = written();
		expect(Object.keys(stored)).toEqual(['version', 'watching', 'look', 'memory', 'pages', 'scan', 'edge', 'check']);
		expect(readState(stored, newThing)).toEqual(state);
		expect(openMemory(state, newThing).highestId()).toBe(2);
	});

	it('is there in whatever order a database gives its fields', () => {
		const reversed = Object.fromEntries(Object.entries(written()).reverse());
		expect(readState(reversed, newThing)).toEqual(state);
	});

	it.each([1, 2])('may be in look %i of the first ones, with lists that have no pages yet', (look) => {
		const early = { look, memory: { ids: '' }, pages: { all: 0 } };
		expect(readState(written(early), newThing)).toEqual(early);
	});

	it('needs no position and no edge', () => {
		const { look, memory, pages } = state;
		expect(readState(written({ look, memory, pages }), newThing)).toEqual({ look, memory, pages });
	});

	it('starts anew before the first poll, and for another event or scope', () => {
		expect(readState({}, newThing)).toBeUndefined();
		expect(readState(written(), { ...newThing, event: 'newUser' })).toBeUndefined();
		expect(readState(written(), { ...newThing, scope: 'other' })).toBeUndefined();
		expect(watchingOf(newThing)).toMatch(/^newThing:[\w-]{6}$/);
	});

	it('starts with a first look, or without one to emit what exists', () => {
		expect(firstState(newThing, false)).toEqual({ look: 1, memory: { ids: '' }, pages: {} });
		expect(firstState(newThing, true).look).toBe(0);
	});

	it.each([
		[{ look: 3 }],
		[{ look: '0' }],
		[{ memory: [] }],
		[{ memory: { ids: '!' } }],
		[{ pages: 1 }],
		[{ pages: { all: -1 } }],
		[{ pages: { all: 'x' } }],
		[{ pages: { one: 1, other: 'x' } }],
		[{ pages: { all: 1.5 } }],
		[{ scan: 4 }],
		[{ scan: { list: 'all', page: 1 } }],
		[{ scan: { list: 3, page: 1, day: '2026-05-10' } }],
		[{ scan: { list: 'all', page: -1, day: '2026-05-10' } }],
		[{ scan: { list: 'all', page: null, day: '2026-05-10' } }],
		[{ edge: 'x' }],
		[{ edge: { days: 'x', highestId: 2 } }],
		[{ edge: { days: { from: '2026-05-01', to: 'later' }, highestId: 2 } }],
		[{ edge: { days: { from: 5, to: '2026-05-01' }, highestId: 2 } }],
		[{ edge: { days: { from: '2026-05-01', to: '2026-05-01' }, highestId: '2' } }],
		[{ version: 1 }],
		[{ version: undefined }],
	])('is refused with %p, even when the check fits', (changes) => {
		expect(readState(forged(changes as IDataObject), newThing)).toBe(unreadableState);
	});

	it('is refused when anything in it was changed', () => {
		expect(readState(forged({}), newThing)).toEqual(state);
		expect(readState({ ...written(), look: 1 }, newThing)).toBe(unreadableState);
		expect(readState({ ...written(), check: undefined }, newThing)).toBe(unreadableState);
		expect(readState({ known: '1-5' }, newThing)).toBe(unreadableState);
		expect(readState({ ...written(), watching: 'newUser:abc' }, newThing)).toBe(unreadableState);
	});
});
