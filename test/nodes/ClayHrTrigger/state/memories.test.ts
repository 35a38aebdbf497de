import fc from 'fast-check';

import { dayMemory } from '../../../../nodes/ClayHrTrigger/state/dayMemory';
import { fingerprint } from '../../../../nodes/ClayHrTrigger/state/fingerprint';
import type { Memory, MemoryKind } from '../../../../nodes/ClayHrTrigger/state/memory';
import { statusMemory } from '../../../../nodes/ClayHrTrigger/state/statusMemory';
import { valueMemory } from '../../../../nodes/ClayHrTrigger/state/valueMemory';

const ways = { F: [], A: ['F'], I: ['F', 'A'] };
const statuses = statusMemory(ways);

/** The memory after it was stored and read. */
function kept(kind: MemoryKind, memory: Memory): Memory {
	const again = kind.open(JSON.parse(JSON.stringify(memory.close())) as ReturnType<Memory['close']>);
	if (again === undefined) throw new Error('The memory can not be read');
	return again;
}

describe('a memory of statuses', () => {
	it('says what a record was before, and nothing when it is the same', () => {
		let memory = statuses.create();
		expect(memory.note(5, 'F')).toEqual({ turn: 1 });
		memory = kept(statuses, memory);
		expect(memory.note(5, 'F')).toBeUndefined();
		expect(memory.note(5, 'A')).toEqual({ before: 'F', turn: 1 });
		expect(memory.note(7, 'I')).toEqual({ turn: 1 });
		expect(memory.highestId()).toBe(7);
	});

	it('counts how often a record comes to a status, whatever way it takes', () => {
		const way = fc.array(fc.constantFrom('F', 'A', 'I'), { maxLength: 30 });
		fc.assert(
			fc.property(way, fc.boolean(), (steps, isRestarted) => {
				let memory = statuses.create();
				const seen = new Set<string>();
				for (const status of steps) {
					const noted = memory.note(1, status);
					if (noted === undefined) continue;
					const event = `${status}:${noted.turn}`;
					expect(seen).not.toContain(event);
					seen.add(event);
					if (isRestarted) memory = kept(statuses, memory);
				}
			}),
		);
	});

	it('needs no more than the status for records that go the usual way', () => {
		const memory = statuses.create();
		for (const status of ['F', 'A', 'I']) for (const id of [1, 2, 3]) memory.note(id, status);
		expect(Object.keys(memory.close())).toEqual(['ids']);
		memory.note(2, 'A');
		expect(memory.close()).toEqual({ ids: 'BZRZ', passed: { 2: { F: 1, A: 1, I: 1 } } });
	});

	it('does not change what it was opened from', () => {
		const stored = { ids: 'BZ', passed: { 1: { A: 1 } } };
		const memory = statuses.open(stored);
		memory?.note(1, 'A');
		memory?.note(1, 'F');
		expect(stored).toEqual({ ids: 'BZ', passed: { 1: { A: 1 } } });
	});

	it.each([
		{},
		{ ids: '!' },
		{ ids: 'Bh' },
		{ ids: 'BJh' },
		{ ids: 'BJ', passed: { 1: { A: 1, I: 'x' } } },
		{ ids: 'BJ', passed: [] },
		{ ids: 'BJ', passed: { 1: 2 } },
		{ ids: 'BJ', passed: { 1: { A: 'x' } } },
	])('is not opened from %p', (stored) => {
		expect(statuses.open(stored as Parameters<typeof statuses.open>[0])).toBeUndefined();
	});
});

describe('a memory of values', () => {
	const [one, other, third] = ['one', 'other', 'third'].map(fingerprint) as [string, string, string];

	it('says when a value is another one, and counts the times', () => {
		let memory = valueMemory.create();
		expect(memory.note(3, one)).toEqual({ turn: 1 });
		expect(memory.note(3, one)).toBeUndefined();
		const turns = [other, one, other, third, other].map((print) => {
			memory = kept(valueMemory, memory);
			return memory.note(3, print)?.turn;
		});
		expect(turns).toEqual([1, 1, 2, 1, 3]);
		expect(memory.note(2, other)).toEqual({ turn: 1 });
		expect(memory.highestId()).toBe(3);
	});

	it('keeps each value with its ID, whatever order they came in', () => {
		const memory = valueMemory.create();
		memory.note(9, one);
		memory.note(4, other);
		const again = kept(valueMemory, memory);
		expect([again.note(4, other), again.note(9, one)]).toEqual([undefined, undefined]);
		expect(again.note(4, one)).toEqual({ before: other, turn: 1 });
	});

	it('stays small: it forgets old changes, but a few it keeps', () => {
		const memory = valueMemory.create();
		for (let id = 0; id < 1000; id += 1) memory.note(id, fingerprint(id));
		for (let change = 0; change < 5000; change += 1) memory.note(change % 1000, fingerprint(['change', change]));
		expect(JSON.stringify(memory.close()).length).toBeLessThan(10_000);
		expect(String(memory.close().past).length).toBe(250 * 6);
		const few = valueMemory.create();
		few.note(1, one);
		for (let change = 0; change < 40; change += 1) few.note(1, fingerprint(['change', change]));
		expect(String(few.close().past).length).toBe(16 * 6);
	});

	it.each([
		{},
		{ ids: 'BJ' },
		{ ids: 'BJ', values: 'abc' },
		{ ids: 'BJ', values: '' },
		{ ids: '!', values: '' },
		{ ids: 'BJ', values: one, past: 'x' },
	])('is not opened from %p', (stored) => {
		expect(valueMemory.open(stored)).toBeUndefined();
	});
});

describe('a memory of days', () => {
	it('knows a record with each of its days', () => {
		let memory = dayMemory.create();
		expect(memory.highestId()).toBe(-1);
		expect(memory.note(8, '2026-05-12')).toEqual({ turn: 1 });
		memory = kept(dayMemory, memory);
		expect(memory.note(8, '2026-05-12')).toBeUndefined();
		expect(memory.note(8, '2026-05-14')).toEqual({ turn: 1 });
		expect(memory.note(3, '2026-05-14')).toEqual({ turn: 1 });
		expect(memory.note(8, '2026-05-12')).toBeUndefined();
		expect(memory.highestId()).toBe(8);
	});

	it('forgets days that are more than 400 days before the latest one', () => {
		const memory = dayMemory.create();
		for (const day of ['2026-05-12', '2025-04-06', '2025-04-07']) memory.note(1, day);
		expect(Object.keys(memory.close())).toEqual(['2026-05-12', '2025-04-07']);
		expect(dayMemory.create().close()).toEqual({});
	});

	it.each([{ soon: 'BJ' }, { '2026-05-12': '!' }, { '2026-05-12': 4 }])('is not opened from %p', (stored) => {
		expect(dayMemory.open(stored)).toBeUndefined();
	});
});
