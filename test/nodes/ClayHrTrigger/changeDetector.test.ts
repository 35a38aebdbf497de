import type { IDataObject } from 'n8n-workflow';

import { ChangeDetector } from '../../../nodes/ClayHrTrigger/changeDetector';
import type { Change, EventDefinition } from '../../../nodes/ClayHrTrigger/events/eventDefinition';
import type { ScanResult } from '../../../nodes/ClayHrTrigger/scan/scan';
import { present, statusMemory } from '../../../nodes/ClayHrTrigger/state/statusMemory';
import { initialState, type TriggerState } from '../../../nodes/ClayHrTrigger/state/triggerState';
import { newThing as definition } from './eventDefinition.mts';

const rowsOf = (records: IDataObject[]) => records.map((record) => ({ record, list: 'all' }));
type Step = { changes: Change[]; state: TriggerState };
function see(
	state: TriggerState,
	records: IDataObject[],
	result: Partial<ScanResult> = {},
	of: EventDefinition = definition,
	day = '2026-05-10',
): Step {
	const detector = new ChangeDetector(state, of);
	rowsOf(records).forEach((row) => detector.addRow(row));
	return { changes: detector.changes, state: detector.nextState({ pages: {}, ...result }, day) };
}
/** The state after both baseline passes. */
const baselineOf = (records: IDataObject[], of: EventDefinition = definition): TriggerState =>
	see(see(initialState(of, false), records, {}, of).state, records, {}, of).state;
const idsOf = ({ changes }: Step) => changes.map(({ id }) => id);
const things = (...ids: unknown[]) => ids.map((id): IDataObject => ({ id: id as number }));

describe('change detection', () => {
	const after = (...ids: unknown[]) => baselineOf(things(...ids));

	it('emits no existing records by default', () => {
		const step = see(initialState(definition, false), things(1, 2));
		expect(idsOf(step)).toEqual([]);
		expect(step.state).toEqual({ baselinePass: 2, memory: { ids: 'BK' }, pages: {} });
	});

	it('emits existing records if they are included', () => {
		expect(idsOf(see(initialState(definition, true), things(2, 1)))).toEqual([2, 1]);
	});

	it('emits each new record once, with its rows in any order and number', () => {
		const next = see(after(2), things(3, 2, 1, 3));
		expect(idsOf(next)).toEqual([3, 1]);
		expect(next.changes[0]).toEqual({ record: { id: 3 }, id: 3, trackedValue: present, occurrence: 1 });
		expect(idsOf(see(next.state, things(1, 2, 3)))).toEqual([]);
	});

	it('does not emit a record that disappears and comes back', () => {
		expect(idsOf(see(see(after(1, 2), things(1)).state, things(1, 2)))).toEqual([]);
	});

	it('emits the first record ever', () => {
		expect(idsOf(see(after(), things(1)))).toEqual([1]);
	});

	it('skips records without an ID', () => {
		expect(idsOf(see(after(), things(undefined, null, 'x', 1.5, -1, '7')))).toEqual([7]);
	});

	it('counts rows, and rows with an ID', () => {
		const detector = new ChangeDetector(initialState(definition, false), definition);
		rowsOf(things(1, undefined, 'x', 2)).forEach((row) => detector.addRow(row));
		expect(detector.counts).toEqual({ rows: 4, withId: 2 });
	});

	it('remembers records that the filters exclude, without an event', () => {
		const picky = { ...definition, passesFilters: ({ id }: IDataObject) => id !== 4 };
		const step = see(after(), things(4, 5), {}, picky);
		expect(idsOf(step)).toEqual([5]);
		expect(idsOf(see(step.state, things(4, 5)))).toEqual([]);
	});

	it('skips records without a tracked value', () => {
		const step = see(after(), things(4), {}, { ...definition, trackedValueOf: () => undefined });
		expect(step.state).toEqual(after());
	});
});

describe('the baseline', () => {
	it('is read twice, because a row may shift to another page during a scan', () => {
		const first = see(initialState(definition, false), things(1, 2)).state;
		expect(first.baselinePass).toBe(2);
		const second = see(first, things(1, 2, 3));
		expect([idsOf(second), second.state.baselinePass]).toEqual([[], 0]);
		expect(idsOf(see(second.state, things(1, 2, 3, 4)))).toEqual([4]);
	});

	it('continues without events in the next poll if the time budget was over', () => {
		const position = { list: 'all', page: 4 };
		const part = see(initialState(definition, false), things(1, 2), { position, pages: { all: 9 } });
		expect(part.state).toEqual({
			baselinePass: 1,
			memory: { ids: 'BK' },
			pages: { all: 9 },
			scan: { ...position, day: '2026-05-10' },
		});
		const rest = see(part.state, things(3));
		expect([idsOf(rest), rest.state.baselinePass, rest.state.scan]).toEqual([[], 2, undefined]);
	});
});

describe('lists with a window of days', () => {
	const windowed: EventDefinition = {
		...definition,
		window: (today) => ({ from: today, to: `${today.slice(0, 8)}20` }),
		daysOf: ({ on }) => (typeof on === 'string' ? { from: on, to: on } : undefined),
	};
	const on = (id: number, day?: string): IDataObject => ({ id, on: day });
	const begun = baselineOf([on(5, '2026-05-12'), on(9, '2026-05-15')], windowed);

	it('store the visible days and the highest ID', () => {
		expect(begun.visibleWindow).toEqual({ days: { from: '2026-05-10', to: '2026-05-20' }, highestId: 9 });
	});

	it.each([
		['older, and was outside the window', on(8, '2026-05-21'), []],
		['older, but was inside the window', on(8, '2026-05-20'), [8]],
		['newer', on(10, '2026-05-21'), [10]],
		['older, without days', on(8), [8]],
		['known', on(9, '2026-05-21'), []],
	])('emit or skip a record that is %s', (_what, record, expected) => {
		expect(idsOf(see(begun, [record], {}, windowed))).toEqual(expected);
	});

	it('emit a change of a known record with any days', () => {
		const byStatus: EventDefinition = {
			...windowed,
			memory: statusMemory({ WA: [], AP: ['WA'] }),
			trackedValueOf: ({ status }) => String(status),
			isEvent: (trackedValue) => trackedValue === 'AP',
		};
		const waiting = baselineOf([{ ...on(5, '2026-05-12'), status: 'WA' }], byStatus);
		const approved = { ...on(5, '2026-07-01'), status: 'AP' };
		expect(see(waiting, [approved], {}, byStatus).changes).toMatchObject([
			{ id: 5, previousValue: 'WA', trackedValue: 'AP' },
		]);
	});

	it('remember a record that moved into the window', () => {
		const { state } = see(begun, [on(8, '2026-05-21')], {}, windowed);
		expect(idsOf(see(state, [on(8, '2026-05-11')], {}, windowed))).toEqual([]);
	});

	it('extend the visible days with every complete scan', () => {
		const part = see(begun, [], { position: { list: 'all', page: 1 } }, windowed, '2026-05-11');
		expect(part.state.visibleWindow).toEqual(begun.visibleWindow);
		const later = see(begun, [], {}, windowed, '2026-05-14').state;
		expect(later.visibleWindow?.days).toEqual({ from: '2026-05-10', to: '2026-05-20' });
		const earlier = see(begun, [], {}, windowed, '2026-05-02').state;
		expect(earlier.visibleWindow?.days).toEqual({ from: '2026-05-02', to: '2026-05-20' });
		const shorter = { ...windowed, window: () => ({ from: '2026-05-10', to: '2026-05-15' }) };
		expect(see(begun, [], {}, shorter).state.visibleWindow?.days.to).toBe('2026-05-20');
		const wider = { ...windowed, window: () => ({ from: '2026-05-15', to: '2026-06-20' }) };
		expect(see(begun, [], {}, wider).state.visibleWindow).toEqual({
			days: { from: '2026-05-10', to: '2026-06-20' },
			highestId: 9,
		});
	});

	it('replace the visible days if a changed clock leaves a gap', () => {
		const jumped = see(begun, [], {}, windowed, '2027-05-11').state;
		expect(jumped.visibleWindow).toEqual({ days: { from: '2027-05-11', to: '2027-05-20' }, highestId: 9 });
		expect(idsOf(see(jumped, [on(8, '2026-05-12')], {}, windowed))).toEqual([]);
	});

	it('treat no record as old if existing records were included', () => {
		const { state } = see(initialState(windowed, true), [on(5, '2026-05-12')], {}, windowed);
		expect(state.visibleWindow?.highestId).toBe(-1);
		expect(idsOf(see(state, [on(3, '2026-06-12')], {}, windowed))).toEqual([3]);
	});
});
