import fc from 'fast-check';

import { dayMemory } from '../../../../nodes/ClayHrTrigger/state/dayMemory';
import { fingerprint } from '../../../../nodes/ClayHrTrigger/state/fingerprint';
import type { Memory, MemoryKind } from '../../../../nodes/ClayHrTrigger/state/memory';
import { statusMemory } from '../../../../nodes/ClayHrTrigger/state/statusMemory';
import { valueMemory } from '../../../../nodes/ClayHrTrigger/state/valueMemory';

const predecessors = { F: [], A: ['F'], I: ['F', 'A'] };
const statuses = statusMemory(predecessors);

/** Stores and reopens a memory. */
function reopened(kind: MemoryKind, memory: Memory): Memory {
	const again = kind.open(JSON.parse(JSON.stringify(memory.serialize())) as ReturnType<Memory['serialize']>);
	if (again === undefined) throw new Error('The memory is damaged');
	return again;
}

describe('the status memory', () => {
	it('returns the previous status, or nothing for the same status', () => {
		let memory = statuses.create();
		expect(memory.remember(5, 'F')).toEqual({ occurrence: 1 });
		memory = reopened(statuses, memory);
		expect(memory.remember(5, 'F')).toBeUndefined();
		expect(memory.remember(5, 'A')).toEqual({ previousValue: 'F', occurrence: 1 });
		expect(memory.remember(7, 'I')).toEqual({ occurrence: 1 });
		expect(memory.highestId()).toBe(7);
	});

	it('counts how often a record reaches a status, apart from its other statuses', () => {
		const way = fc.array(fc.constantFrom('F', 'A', 'I'), { maxLength: 30 });
		fc.assert(
			fc.property(way, fc.boolean(), (steps, isRestarted) => {
				let memory = statuses.create();
				const seen = new Set<string>();
				for (const status of steps) {
					const update = memory.remember(1, status);
					if (update === undefined) continue;
					const event = `${status}:${update.occurrence}`;
					expect(seen).not.toContain(event);
					seen.add(event);
					if (isRestarted) memory = reopened(statuses, memory);
				}
			}),
		);
	});

	it('stores counts only for records that moved back', () => {
		const memory = statuses.create();
		for (const status of ['F', 'A', 'I']) for (const id of [1, 2, 3]) memory.remember(id, status);
		expect(Object.keys(memory.serialize())).toEqual(['ids']);
		memory.remember(2, 'A');
		expect(memory.serialize()).toEqual({ ids: 'BZRZ', counts: { 2: { F: 1, A: 1, I: 1 } } });
	});

	it('does not modify the stored memory', () => {
		const stored = { ids: 'BZ', counts: { 1: { A: 1 } } };
		const memory = statuses.open(stored);
		memory?.remember(1, 'A');
		memory?.remember(1, 'F');
		expect(stored).toEqual({ ids: 'BZ', counts: { 1: { A: 1 } } });
	});

	it.each([
		{},
		{ ids: '!' },
		{ ids: 'Bh' },
		{ ids: 'BJh' },
		{ ids: 'BJ', counts: { 1: { A: 1, I: 'x' } } },
		{ ids: 'BJ', counts: [] },
		{ ids: 'BJ', counts: { 1: 2 } },
		{ ids: 'BJ', counts: { 1: { A: 'x' } } },
	])('refuses the damaged memory %p', (stored) => {
		expect(statuses.open(stored as Parameters<typeof statuses.open>[0])).toBeUndefined();
	});
});

describe('the value memory', () => {
	const [one, other, third] = ['one', 'other', 'third'].map(fingerprint) as [string, string, string];

	it('returns the previous value and counts occurrences', () => {
		let memory = valueMemory.create();
		expect(memory.remember(3, one)).toEqual({ occurrence: 1 });
		expect(memory.remember(3, one)).toBeUndefined();
		const occurrences = [other, one, other, third, other].map((print) => {
			memory = reopened(valueMemory, memory);
			return memory.remember(3, print)?.occurrence;
		});
		expect(occurrences).toEqual([1, 1, 2, 1, 3]);
		expect(memory.remember(2, other)).toEqual({ occurrence: 1 });
		expect(memory.highestId()).toBe(3);
	});

	it('keeps each value with its ID, in any order', () => {
		const memory = valueMemory.create();
		memory.remember(9, one);
		memory.remember(4, other);
		const again = reopened(valueMemory, memory);
		expect([again.remember(4, other), again.remember(9, one)]).toEqual([undefined, undefined]);
		expect(again.remember(4, one)).toEqual({ previousValue: other, occurrence: 1 });
	});

	it('forgets old changes but keeps a minimum', () => {
		const memory = valueMemory.create();
		for (let id = 0; id < 1000; id += 1) memory.remember(id, fingerprint(id));
		for (let change = 0; change < 5000; change += 1) memory.remember(change % 1000, fingerprint(['change', change]));
		expect(JSON.stringify(memory.serialize()).length).toBeLessThan(10_000);
		expect(String(memory.serialize().changes).length).toBe(250 * 6);
		const few = valueMemory.create();
		few.remember(1, one);
		for (let change = 0; change < 40; change += 1) few.remember(1, fingerprint(['change', change]));
		expect(String(few.serialize().changes).length).toBe(16 * 6);
	});

	it.each([
		{},
		{ ids: 'BJ' },
		{ ids: 'BJ', values: 'abc' },
		{ ids: 'BJ', values: '' },
		{ ids: '!', values: '' },
		{ ids: 'BJ', values: one, changes: 'x' },
	])('refuses the damaged memory %p', (stored) => {
		expect(valueMemory.open(stored)).toBeUndefined();
	});
});

describe('the day memory', () => {
	it('remembers a record with each of its days', () => {
		let memory = dayMemory.create();
		expect(memory.highestId()).toBe(-1);
		expect(memory.remember(8, '2026-05-12')).toEqual({ occurrence: 1 });
		memory = reopened(dayMemory, memory);
		expect(memory.remember(8, '2026-05-12')).toBeUndefined();
		expect(memory.remember(8, '2026-05-14')).toEqual({ occurrence: 1 });
		expect(memory.remember(3, '2026-05-14')).toEqual({ occurrence: 1 });
		expect(memory.remember(8, '2026-05-12')).toBeUndefined();
		expect(memory.highestId()).toBe(8);
	});

	it('forgets days that are more than 400 days before the latest one', () => {
		const memory = dayMemory.create();
		for (const day of ['2026-05-12', '2025-04-06', '2025-04-07']) memory.remember(1, day);
		expect(Object.keys(memory.serialize())).toEqual(['2026-05-12', '2025-04-07']);
		expect(dayMemory.create().serialize()).toEqual({});
	});

	it.each([{ soon: 'BJ' }, { '2026-05-12': '!' }, { '2026-05-12': 4 }])('refuses the damaged memory %p', (stored) => {
		expect(dayMemory.open(stored)).toBeUndefined();
	});
});
