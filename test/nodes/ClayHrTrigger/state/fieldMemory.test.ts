import type { IDataObject } from 'n8n-workflow';

import { ChangeDetector } from '../../../../nodes/ClayHrTrigger/changeDetector';
import { userUpdated } from '../../../../nodes/ClayHrTrigger/events/userUpdated';
import { fieldMemory, fieldValue, textsBefore } from '../../../../nodes/ClayHrTrigger/state/fieldMemory';
import type { Memory, MemoryKind } from '../../../../nodes/ClayHrTrigger/state/memory';
import { toItem } from '../../../../nodes/ClayHrTrigger/toItem';
import { anyParameters } from '../anyParameters.mts';

const kind = fieldMemory([['email', 'city'], ['job']]);

function reopened(of: MemoryKind, memory: Memory): Memory {
	const again = of.open(JSON.parse(JSON.stringify(memory.serialize())) as IDataObject);
	if (again === undefined) throw new Error('The memory is damaged');
	return again;
}

const tracked = (values: Record<string, string | null>, key = JSON.stringify(values)) =>
	JSON.stringify({
		key,
		fields: Object.fromEntries(Object.entries(values).map(([name, text]) => [name, fieldValue(text, text)])),
	});

const ada = { email: 'ada@example.com', city: 'Boston' };

it('returns the texts before of the changed fields, also after it was stored', () => {
	let memory = kind.create();
	expect(memory.remember(5, tracked(ada))).toEqual({ occurrence: 1 });
	memory = reopened(kind, memory);
	expect(memory.remember(5, tracked(ada))).toBeUndefined();
	const update = memory.remember(5, tracked({ ...ada, city: 'Lyon' }));
	expect(update).toEqual({ previousValue: '{"city":"Boston"}', occurrence: 1 });
	expect(textsBefore(update?.previousValue ?? '')).toEqual({ city: 'Boston' });
	expect(memory.remember(5, tracked(ada))).toEqual({ previousValue: '{"city":"Lyon"}', occurrence: 1 });
	expect(memory.remember(5, tracked({ ...ada, city: 'Lyon' }))?.occurrence).toBe(2);
	expect(memory.highestId()).toBe(5);
});

it('remembers the parts of a record apart', () => {
	const memory = kind.create();
	memory.remember(5, tracked(ada));
	expect(memory.remember(5, tracked({ job: 'Cook' }))).toEqual({ occurrence: 1 });
	const again = reopened(kind, memory);
	expect(again.remember(5, tracked(ada))).toBeUndefined();
	expect(again.remember(5, tracked({ job: 'Chef' }))?.previousValue).toBe('{"job":"Cook"}');
	expect([again.has(5), again.has(6)]).toEqual([true, false]);
});

it('forgets the longest texts if they take more than 24 bytes per record and field', () => {
	let memory = kind.create();
	const long = (id: number) => `${id} ${'very '.repeat(20)}long`;
	for (let id = 1; id <= 50; id += 1) memory.remember(id, tracked({ email: long(id), city: 'Boston' }));
	expect(JSON.stringify(memory.serialize()).length).toBeLessThan(24 * 2 * 50);
	memory = reopened(kind, memory);
	for (let id = 1; id <= 50; id += 1)
		expect(memory.remember(id, tracked({ email: long(id), city: 'Boston' }))).toBeUndefined();
	const before = memory.remember(50, tracked({ email: 'short', city: 'Lyon' }))?.previousValue ?? '';
	expect(textsBefore(before)).toMatchObject({ city: 'Boston' });
});

it.each([
	{ parts: [], texts: [] },
	{
		parts: [
			{ ids: 'BZ', values: 'short' },
			{ ids: '', values: '' },
		],
		texts: [],
	},
	{
		parts: [
			{ ids: '', values: '' },
			{ ids: '', values: '' },
		],
		texts: [5],
	},
	{
		parts: [
			{ ids: '', values: '' },
			{ ids: '', values: '' },
		],
		texts: [],
		old: {},
	},
	{
		parts: [
			{ ids: '', values: '' },
			{ ids: '', values: '' },
		],
		texts: [],
		changes: 'x',
	},
	{ ids: 'BZ', values: 'short' },
])('does not open the damaged memory %j', (stored) => {
	expect(kind.open(stored)).toBeUndefined();
});

describe('the state of an earlier release', () => {
	const definition = userUpdated({ ...anyParameters, choices: () => ['email', 'cellPhone'] });
	const user = { userId: 7, email: 'ada@example.com', cellPhone: '1' };
	// As release 0.1.0 stored it before it remembered single fields: user 7, one fingerprint of both fields.
	const memory = { ids: 'HJ', values: 'nTfhqa' };

	const see = (record: IDataObject) => {
		const detector = new ChangeDetector({ baselinePass: 0, memory, pages: {} }, definition);
		detector.addRow({ record, list: 'A' });
		return detector;
	};

	it('is read: an unchanged user is no event', () => {
		const detector = see(user);
		expect(detector.changes).toEqual([]);
		const next = new ChangeDetector(detector.nextState({ pages: {} }, '2026-05-10'), definition);
		next.addRow({ record: { ...user, cellPhone: '2' }, list: 'A' });
		const [change] = next.changes;
		expect(change && toItem(change, definition, { output: { fields: ['email'] }, detectedAt: 'now' })).toMatchObject({
			changedFields: ['cellPhone'],
			'before.cellPhone': '1',
			'after.cellPhone': '2',
		});
	});

	it('is read: a changed user is an event, without its fields', () => {
		const [change] = see({ ...user, cellPhone: '2' }).changes;
		const item = change && toItem(change, definition, { output: 'simplified', detectedAt: 'now' });
		expect(item).toMatchObject({ id: 7, changedFields: null });
	});

	it('is kept for users who are not listed yet', () => {
		const detector = see({ ...user, userId: 8 });
		const next = new ChangeDetector(detector.nextState({ pages: {} }, '2026-05-10'), definition);
		next.addRow({ record: user, list: 'A' });
		expect(next.changes).toEqual([]);
	});
});
