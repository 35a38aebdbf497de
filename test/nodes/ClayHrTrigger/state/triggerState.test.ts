import type { IDataObject } from 'n8n-workflow';

import { fingerprint } from '../../../../nodes/ClayHrTrigger/state/fingerprint';
import {
	initialState,
	openMemory,
	readState,
	type TriggerState,
	unreadableState,
	eventKeyOf,
	writeState,
} from '../../../../nodes/ClayHrTrigger/state/triggerState';
import { newThing } from '../eventDefinition.mts';

const state: TriggerState = {
	baselinePass: 0,
	memory: { ids: 'BK' },
	pages: { all: 3 },
	scan: { list: 'all', page: 1, day: '2026-05-10' },
	visibleWindow: { days: { from: '2026-05-01', to: '2026-06-01' }, highestId: 2 },
};

function written(what: TriggerState = state): IDataObject {
	const stored: IDataObject = { old: 1, memory: 'x' };
	writeState(stored, what, newThing);
	return JSON.parse(JSON.stringify(stored)) as IDataObject;
}

/** Static data with changed fields and a matching checksum. */
function forged(changes: IDataObject): IDataObject {
	const { version, eventKey, checksum, ...fields } = { ...written(), ...changes };
	return { version, eventKey, ...fields, checksum: checksum && fingerprint([eventKey, fields]) };
}

describe('the stored state', () => {
	it('is read as it was written, and replaces the old data', () => {
		const stored = written();
		expect(Object.keys(stored)).toEqual([
			'version',
			'eventKey',
			'baselinePass',
			'memory',
			'pages',
			'scan',
			'visibleWindow',
			'checksum',
		]);
		expect(readState(stored, newThing)).toEqual(state);
		expect(openMemory(state, newThing).highestId()).toBe(2);
	});

	it('does not depend on the order of its fields', () => {
		const reversed = Object.fromEntries(Object.entries(written()).reverse());
		expect(readState(reversed, newThing)).toEqual(state);
	});

	it.each([1, 2])('may be before baseline pass %i, with lists that have no pages yet', (baselinePass) => {
		const early = { baselinePass, memory: { ids: '' }, pages: { all: 0 } };
		expect(readState(written(early), newThing)).toEqual(early);
	});

	it('needs no position and no visible window', () => {
		const { baselinePass, memory, pages } = state;
		expect(readState(written({ baselinePass, memory, pages }), newThing)).toEqual({ baselinePass, memory, pages });
	});

	it('is reset before the first poll, and for another event or scope', () => {
		expect(readState({}, newThing)).toBeUndefined();
		expect(readState(written(), { ...newThing, event: 'newUser' })).toBeUndefined();
		expect(readState(written(), { ...newThing, scope: 'other' })).toBeUndefined();
		expect(eventKeyOf(newThing)).toMatch(/^newThing:[\w-]{6}$/);
	});

	it('starts with the baseline, or without it if existing records are included', () => {
		expect(initialState(newThing, false)).toEqual({ baselinePass: 1, memory: { ids: '' }, pages: {} });
		expect(initialState(newThing, true).baselinePass).toBe(0);
	});

	it.each([
		[{ baselinePass: 3 }],
		[{ baselinePass: '0' }],
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
		[{ visibleWindow: 'x' }],
		[{ visibleWindow: { days: 'x', highestId: 2 } }],
		[{ visibleWindow: { days: { from: '2026-05-01', to: 'later' }, highestId: 2 } }],
		[{ visibleWindow: { days: { from: 5, to: '2026-05-01' }, highestId: 2 } }],
		[{ visibleWindow: { days: { from: '2026-05-01', to: '2026-05-01' }, highestId: '2' } }],
		[{ version: 1 }],
		[{ version: undefined }],
	])('is refused with %p, even if the checksum matches', (changes) => {
		expect(readState(forged(changes as IDataObject), newThing)).toBe(unreadableState);
	});

	it('is refused if anything in it was changed', () => {
		expect(readState(forged({}), newThing)).toEqual(state);
		expect(readState({ ...written(), baselinePass: 1 }, newThing)).toBe(unreadableState);
		expect(readState({ ...written(), checksum: undefined }, newThing)).toBe(unreadableState);
		expect(readState({ known: '1-5' }, newThing)).toBe(unreadableState);
		expect(readState({ ...written(), eventKey: 'newUser:abc' }, newThing)).toBe(unreadableState);
	});
});
