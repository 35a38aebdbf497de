import type { IDataObject } from 'n8n-workflow';

import { Comparison } from '../../../nodes/ClayHrTrigger/comparison';
import type { Change, Watch } from '../../../nodes/ClayHrTrigger/events/watch';
import type { Found } from '../../../nodes/ClayHrTrigger/scan/scan';
import { present, statusMemory } from '../../../nodes/ClayHrTrigger/state/statusMemory';
import { firstState, type TriggerState } from '../../../nodes/ClayHrTrigger/state/triggerState';
import { newThing as watch } from './watch.mts';

const rowsOf = (records: IDataObject[]) => records.map((record) => ({ record, list: 'all' }));
type Step = { changes: Change[]; state: TriggerState };
function see(
	state: TriggerState,
	records: IDataObject[],
	found: Partial<Found> = {},
	what: Watch = watch,
	day = '2026-05-10',
): Step {
	const comparison = new Comparison(state, what);
	rowsOf(records).forEach((row) => comparison.take(row));
	return { changes: comparison.changes, state: comparison.end({ pages: {}, ...found }, day) };
}
/** The state after the first look, which is taken twice. */
const lookAt = (records: IDataObject[], what: Watch = watch): TriggerState =>
	see(see(firstState(what, false), records, {}, what).state, records, {}, what).state;
const idsOf = ({ changes }: Step) => changes.map(({ id }) => id);
const things = (...ids: unknown[]) => ids.map((id): IDataObject => ({ id: id as number }));

describe('one step of the trigger', () => {
	const after = (...ids: unknown[]) => lookAt(things(...ids));

	it('takes what is there at first as known', () => {
		const step = see(firstState(watch, false), things(1, 2));
		expect(idsOf(step)).toEqual([]);
		expect(step.state).toEqual({ look: 2, memory: { ids: 'BK' }, pages: {} });
	});

	it('finds what is there at first when it is told to', () => {
		expect(idsOf(see(firstState(watch, true), things(2, 1)))).toEqual([2, 1]);
	});

	it('finds each new record once, in whatever order and however often it is listed', () => {
		const next = see(after(2), things(3, 2, 1, 3));
		expect(idsOf(next)).toEqual([3, 1]);
		expect(next.changes[0]).toEqual({ record: { id: 3 }, id: 3, mark: present, turn: 1 });
		expect(idsOf(see(next.state, things(1, 2, 3)))).toEqual([]);
	});

	it('does not take a record that comes back for a new one', () => {
		expect(idsOf(see(see(after(1, 2), things(1)).state, things(1, 2)))).toEqual([]);
	});

	it('finds the first record ever', () => {
		expect(idsOf(see(after(), things(1)))).toEqual([1]);
	});

	it('leaves out records without an ID', () => {
		expect(idsOf(see(after(), things(undefined, null, 'x', 1.5, -1, '7')))).toEqual([7]);
	});

	it('counts what it was given, and what of it can be told apart', () => {
		const comparison = new Comparison(firstState(watch, false), watch);
		rowsOf(things(1, undefined, 'x', 2)).forEach((row) => comparison.take(row));
		expect(comparison.counts).toEqual({ rows: 4, withId: 2 });
	});

	it('remembers what is not wanted, without an event', () => {
		const picky = { ...watch, isWanted: ({ id }: IDataObject) => id !== 4 };
		const step = see(after(), things(4, 5), {}, picky);
		expect(idsOf(step)).toEqual([5]);
		expect(idsOf(see(step.state, things(4, 5)))).toEqual([]);
	});

	it('leaves out records of which nothing is watched', () => {
		const step = see(after(), things(4), {}, { ...watch, markOf: () => undefined });
		expect(step.state).toEqual(after());
	});
});

describe('the first look', () => {
	it('is taken twice: a row may slip while pages are read', () => {
		const first = see(firstState(watch, false), things(1, 2)).state;
		expect(first.look).toBe(2);
		const second = see(first, things(1, 2, 3));
		expect([idsOf(second), second.state.look]).toEqual([[], 0]);
		expect(idsOf(see(second.state, things(1, 2, 3, 4)))).toEqual([4]);
	});

	it('goes on silently in the next poll when it did not fit', () => {
		const position = { list: 'all', page: 4 };
		const part = see(firstState(watch, false), things(1, 2), { position, pages: { all: 9 } });
		expect(part.state).toEqual({
			look: 1,
			memory: { ids: 'BK' },
			pages: { all: 9 },
			scan: { ...position, day: '2026-05-10' },
		});
		const rest = see(part.state, things(3));
		expect([idsOf(rest), rest.state.look, rest.state.scan]).toEqual([[], 2, undefined]);
	});
});

describe('lists that show a window of days', () => {
	const windowed: Watch = {
		...watch,
		window: (today) => ({ from: today, to: `${today.slice(0, 8)}20` }),
		daysOf: ({ on }) => (typeof on === 'string' ? { from: on, to: on } : undefined),
	};
	const on = (id: number, day?: string): IDataObject => ({ id, on: day });
	const begun = lookAt([on(5, '2026-05-12'), on(9, '2026-05-15')], windowed);

	it('note the days that are in sight, and the highest ID', () => {
		expect(begun.edge).toEqual({ days: { from: '2026-05-10', to: '2026-05-20' }, highestId: 9 });
	});

	it.each([
		['older, and was out of sight', on(8, '2026-05-21'), []],
		['older, but was in sight', on(8, '2026-05-20'), [8]],
		['younger', on(10, '2026-05-21'), [10]],
		['older, with days that nobody knows', on(8), [8]],
		['known', on(9, '2026-05-21'), []],
	])('a record that is %s', (_what, record, expected) => {
		expect(idsOf(see(begun, [record], {}, windowed))).toEqual(expected);
	});

	it('tell of a change of a known record wherever its days are', () => {
		const byStatus: Watch = {
			...windowed,
			memory: statusMemory({ WA: [], AP: ['WA'] }),
			markOf: ({ status }) => String(status),
			isEvent: (mark) => mark === 'AP',
		};
		const waiting = lookAt([{ ...on(5, '2026-05-12'), status: 'WA' }], byStatus);
		const approved = { ...on(5, '2026-07-01'), status: 'AP' };
		expect(see(waiting, [approved], {}, byStatus).changes).toMatchObject([{ id: 5, before: 'WA', mark: 'AP' }]);
	});

	it('remember what only came into sight', () => {
		const { state } = see(begun, [on(8, '2026-05-21')], {}, windowed);
		expect(idsOf(see(state, [on(8, '2026-05-11')], {}, windowed))).toEqual([]);
	});

	it('widen what was in sight with every scan that is complete', () => {
		const part = see(begun, [], { position: { list: 'all', page: 1 } }, windowed, '2026-05-11');
		expect(part.state.edge).toEqual(begun.edge);
		const later = see(begun, [], {}, windowed, '2026-05-14').state;
		expect(later.edge?.days).toEqual({ from: '2026-05-10', to: '2026-05-20' });
		const earlier = see(begun, [], {}, windowed, '2026-05-02').state;
		expect(earlier.edge?.days).toEqual({ from: '2026-05-02', to: '2026-05-20' });
		const shorter = { ...windowed, window: () => ({ from: '2026-05-10', to: '2026-05-15' }) };
		expect(see(begun, [], {}, shorter).state.edge?.days.to).toBe('2026-05-20');
		const wider = { ...windowed, window: () => ({ from: '2026-05-15', to: '2026-06-20' }) };
		expect(see(begun, [], {}, wider).state.edge).toEqual({
			days: { from: '2026-05-10', to: '2026-06-20' },
			highestId: 9,
		});
	});

	it('begin anew where a jump of the clock leaves a gap', () => {
		const jumped = see(begun, [], {}, windowed, '2027-05-11').state;
		expect(jumped.edge).toEqual({ days: { from: '2027-05-11', to: '2027-05-20' }, highestId: 9 });
		expect(idsOf(see(jumped, [on(8, '2026-05-12')], {}, windowed))).toEqual([]);
	});

	it('know nothing older when what exists was emitted', () => {
		const { state } = see(firstState(windowed, true), [on(5, '2026-05-12')], {}, windowed);
		expect(state.edge?.highestId).toBe(-1);
		expect(idsOf(see(state, [on(3, '2026-06-12')], {}, windowed))).toEqual([3]);
	});
});
