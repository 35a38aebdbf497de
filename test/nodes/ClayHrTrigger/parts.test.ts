import type { IDataObject } from 'n8n-workflow';

import { haveCommonDay, isDay, shiftDay, toDay } from '../../../nodes/ClayHrTrigger/days';
import { pickLatest } from '../../../nodes/ClayHrTrigger/pickLatest';
import { startBudget } from '../../../nodes/ClayHrTrigger/scan/budget';
import { toId } from '../../../nodes/ClayHrTrigger/toId';
import { toItem } from '../../../nodes/ClayHrTrigger/toItem';
import { newThing } from './watch.mts';

describe('days', () => {
	it.each([
		['2026-05-10', 1, '2026-05-11'],
		['2026-03-01', -1, '2026-02-28'],
		['2026-12-31', 366, '2028-01-01'],
	])('%s and %i days are %s', (day, days, other) => {
		expect(shiftDay(day, days)).toBe(other);
	});

	it('are told from what is none', () => {
		expect(['2026-05-10', '2024-02-29'].every(isDay)).toBe(true);
		expect(
			[
				'2026-13-10',
				'x2026-05-10',
				'2026-05-1',
				'10.05.2026',
				'',
				20_260_510,
				null,
				' 2026-05-10',
				'2026-05-10T00',
				'2026-05-10x',
			].some(isDay),
		).toBe(false);
		expect(['2026-05-10T08:00:00', '2026-05-10', 'soon', 5, null].map(toDay)).toEqual([
			'2026-05-10',
			'2026-05-10',
			undefined,
			undefined,
			undefined,
		]);
	});

	it('of two spans are common or not', () => {
		const span = (from: number, to: number) => ({ from: `2026-05-${from}`, to: `2026-05-${to}` });
		expect(haveCommonDay(span(10, 12), span(12, 14))).toBe(true);
		expect(haveCommonDay(span(12, 14), span(10, 12))).toBe(true);
		expect(haveCommonDay(span(10, 12), span(13, 14))).toBe(false);
		expect(haveCommonDay(span(13, 14), span(10, 12))).toBe(false);
		expect(haveCommonDay(span(10, 20), span(13, 14))).toBe(true);
	});
});

describe('IDs', () => {
	it('are read from numbers and from text', () => {
		expect([7, '7', '007', 0].map(toId)).toEqual([7, 7, 7, 0]);
		expect(
			[-1, 1.5, '1.5', 'x', 'x7', '7x', '1e3', '0x10', ' 7', '7 ', '', null, undefined, 2 ** 60, true].map(toId),
		).toEqual(Array(15).fill(undefined));
	});
});

describe('an emitted item', () => {
	const change = { record: { id: 7, name: 'Seven', event: 'theirs', inner: { a: 1 } }, id: 7, mark: 'AP', turn: 1 };
	const options = { isRaw: false, detectedAt: '2026-05-10T08:00:00.000Z' };
	const described = { ...newThing, describe: () => ({ what: 'AP', fields: { statusBefore: null } }) };

	it('has an ID of what happened, when it was seen, and the simplified record; our own fields win', () => {
		const item = toItem(change, described, options);
		expect(item).toEqual({
			eventId: 'newThing:7:AP',
			event: 'newThing',
			detectedAt: options.detectedAt,
			statusBefore: null,
			id: 7,
			name: 'Seven',
		});
		expect(Object.keys(item).slice(0, 3)).toEqual(['eventId', 'event', 'detectedAt']);
	});

	it('has a number from the second time on, and the time when ClayHR tells it', () => {
		const watch = { ...described, describe: () => ({ occurredAt: '2026-05-09T08:00:00.000Z' }) };
		expect(toItem({ ...change, turn: 2 }, described, options).eventId).toBe('newThing:7:AP:2');
		const item = toItem({ ...change, turn: 2 }, watch, options);
		expect(item.eventId).toBe('newThing:7:2');
		expect([item.occurredAt, 'detectedAt' in item]).toEqual(['2026-05-09T08:00:00.000Z', false]);
	});

	it('has the shape of its event, or the record as it is', () => {
		const shape = { fields: { title: ({ name }: IDataObject) => String(name) } };
		expect(toItem(change, { ...described, shape }, options)).toMatchObject({ title: 'Seven' });
		expect(toItem(change, described, { ...options, isRaw: true })).toMatchObject({
			inner: { a: 1 },
			event: 'newThing',
		});
	});
});

describe('the latest record', () => {
	const rows = (records: IDataObject[]) => records.map((record) => ({ record, list: 'all' }));
	const idOf = (records: IDataObject[], what = newThing) => pickLatest(rows(records), what)?.id;

	it('is the one that was made last, or has the highest ID', () => {
		expect(idOf([{ id: 4 }, { id: 9 }, { id: 2 }, { id: 7 }, { id: 'x' }])).toBe(9);
		const momentOf = ({ made }: IDataObject) => (typeof made === 'string' ? made : undefined);
		const made = [
			{ id: 9, made: '2026-01-01' },
			{ id: 3, made: '2026-03-01' },
			{ id: 5, made: '2026-02-01' },
			{ id: 8 },
		];
		expect(idOf(made, { ...newThing, momentOf })).toBe(3);
		expect(idOf([{ id: 3 }, { id: 8 }], { ...newThing, momentOf })).toBe(8);
	});

	it('is one that comes first by rank, whatever was made later', () => {
		const exampleRank = ({ status }: IDataObject, list: string) => ['WA', 'AP', 'all'].indexOf(String(status ?? list));
		const ranked = { ...newThing, exampleRank };
		expect(idOf([{ id: 3, status: 'WA' }, { id: 9 }, { id: 5, status: 'WA' }, { id: 8, status: 'AP' }], ranked)).toBe(
			5,
		);
		expect(idOf([{ id: 9 }, { id: 8, status: 'AP' }], ranked)).toBe(8);
	});

	it('is as the last list has it', () => {
		const twice = [...rows([{ id: 4, v: 1 }]), { record: { id: 4, v: 2 }, list: 'all' }];
		expect(pickLatest(twice, newThing)).toEqual({ record: { id: 4, v: 2 }, id: 4, mark: 'present', turn: 1 });
	});

	it('is a wanted one to which the event can happen', () => {
		expect(idOf([{ id: 5 }, { id: 9 }], { ...newThing, isWanted: ({ id }) => id === 5 })).toBe(5);
		expect(idOf([{ id: 4 }], { ...newThing, markOf: () => undefined })).toBeUndefined();
		expect(idOf([{ id: 4 }], { ...newThing, isEvent: () => false })).toBeUndefined();
		expect(idOf([{ id: 4 }], { ...newThing, isEvent: (_mark, before) => before !== undefined })).toBe(4);
	});
});

describe('the time of a poll', () => {
	let now = 500;
	beforeEach(() => jest.spyOn(performance, 'now').mockImplementation(() => now));
	afterEach(() => jest.restoreAllMocks());
	const hundredSeconds = { getPollBudgetMs: () => 100_000 };

	it('is what n8n says, but for a tenth, or half a minute in an n8n that says nothing', () => {
		const budget = startBudget(hundredSeconds);
		expect([budget.timeout(), startBudget({}).timeout()]).toEqual([90_000, 27_000]);
		expect([budget.total, startBudget({}).total]).toEqual([100_000, 30_000]);
		now += 30_000.4;
		expect(budget.timeout()).toBe(60_000);
		now += 59_500;
		expect(budget.timeout()).toBe(1000);
	});

	it('is over for further pages after three fifths', () => {
		const budget = startBudget(hundredSeconds);
		const isOver = Array.from({ length: 7 }, () => {
			now += 10_000;
			return budget.isOver();
		});
		expect(isOver).toEqual([false, false, false, false, false, true, true]);
	});

	it('is over where pages that take as long as the longest would not be answered', () => {
		const budget = startBudget(hundredSeconds);
		const isOver = [45_000, 1000].map((milliseconds) => {
			now += milliseconds;
			return budget.isOver();
		});
		expect(isOver).toEqual([false, true]);
	});

	it('is over at once when there is none, and leaves an answer a second all the same', () => {
		const budget = startBudget({ getPollBudgetMs: () => 0 });
		expect([budget.isOver(), budget.timeout()]).toEqual([true, 1000]);
	});
});
