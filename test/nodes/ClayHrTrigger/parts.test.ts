import type { IDataObject } from 'n8n-workflow';

import { shiftDay } from '../../../nodes/ClayHr/shared/parameters/day';
import { haveCommonDay, isDay, toDay } from '../../../nodes/ClayHrTrigger/days';
import { pickLatestSample } from '../../../nodes/ClayHrTrigger/sampleEvent';
import { startBudget } from '../../../nodes/ClayHrTrigger/scan/budget';
import { toId } from '../../../nodes/ClayHrTrigger/toId';
import { type ItemOptions, toItem } from '../../../nodes/ClayHrTrigger/toItem';
import { newThing } from './eventDefinition.mts';

describe('days', () => {
	it.each([
		['2026-05-10', 1, '2026-05-11'],
		['2026-03-01', -1, '2026-02-28'],
		['2026-12-31', 366, '2028-01-01'],
	])('%s plus %i days is %s', (day, days, other) => {
		expect(shiftDay(day, days)).toBe(other);
	});

	it('are recognized by their form', () => {
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

	it('of two ranges may overlap', () => {
		const span = (from: number, to: number) => ({ from: `2026-05-${from}`, to: `2026-05-${to}` });
		expect(haveCommonDay(span(10, 12), span(12, 14))).toBe(true);
		expect(haveCommonDay(span(12, 14), span(10, 12))).toBe(true);
		expect(haveCommonDay(span(10, 12), span(13, 14))).toBe(false);
		expect(haveCommonDay(span(13, 14), span(10, 12))).toBe(false);
		expect(haveCommonDay(span(10, 20), span(13, 14))).toBe(true);
	});
});

describe('IDs', () => {
	it('are read from numbers and text', () => {
		expect([7, '7', '007', 0].map(toId)).toEqual([7, 7, 7, 0]);
		expect(
			[-1, 1.5, '1.5', 'x', 'x7', '7x', '1e3', '0x10', ' 7', '7 ', '', null, undefined, 2 ** 60, true].map(toId),
		).toEqual(Array(15).fill(undefined));
	});
});

describe('an emitted item', () => {
	const change = {
		record: { id: 7, name: 'Seven', event: 'theirs', inner: { a: 1 } },
		id: 7,
		trackedValue: 'AP',
		occurrence: 1,
	};
	const options: ItemOptions = { output: 'simplified', detectedAt: '2026-05-10T08:00:00.000Z' };
	const described = { ...newThing, describe: () => ({ key: 'AP', fields: { statusBefore: null } }) };

	it('has the event ID, the time of the poll and the simplified record; its own fields win over those of the record', () => {
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

	it('has the occurrence in its ID from the second occurrence, and the time of the event if ClayHR returns it', () => {
		const definition = { ...described, describe: () => ({ occurredAt: '2026-05-09T08:00:00.000Z' }) };
		expect(toItem({ ...change, occurrence: 2 }, described, options).eventId).toBe('newThing:7:AP:2');
		const item = toItem({ ...change, occurrence: 2 }, definition, options);
		expect(item.eventId).toBe('newThing:7:2');
		expect([item.occurredAt, 'detectedAt' in item]).toEqual(['2026-05-09T08:00:00.000Z', false]);
	});

	it('has the shape of its event, or the raw record', () => {
		const shape = { fields: { title: ({ name }: IDataObject) => String(name) } };
		expect(toItem(change, { ...described, shape }, options)).toMatchObject({ title: 'Seven' });
		expect(toItem(change, described, { ...options, output: 'raw' })).toMatchObject({
			inner: { a: 1 },
			event: 'newThing',
		});
	});

	it('has the chosen fields and the ID, of the shape or of ClayHR, after those of the event', () => {
		const shape = { fields: { key: ({ id }: IDataObject) => Number(id) }, more: { title: () => 'Seventh' } };
		const output = { fields: ['title', 'inner.a', 'absent'] };
		expect(toItem(change, { ...described, shape }, { ...options, output })).toEqual({
			eventId: 'newThing:7:AP',
			event: 'newThing',
			detectedAt: options.detectedAt,
			statusBefore: null,
			key: 7,
			title: 'Seventh',
			'inner.a': 1,
			absent: null,
		});
	});
});

describe('the sample event', () => {
	const rows = (records: IDataObject[]) => records.map((record) => ({ record, list: 'all' }));
	const idOf = (records: IDataObject[], of = newThing) => pickLatestSample(rows(records), of)?.id;

	it('is the record that was created last, or the one with the highest ID', () => {
		expect(idOf([{ id: 4 }, { id: 9 }, { id: 2 }, { id: 7 }, { id: 'x' }])).toBe(9);
		const timestampOf = ({ made }: IDataObject) => (typeof made === 'string' ? made : undefined);
		const made = [
			{ id: 9, made: '2026-01-01' },
			{ id: 3, made: '2026-03-01' },
			{ id: 5, made: '2026-02-01' },
			{ id: 8 },
		];
		expect(idOf(made, { ...newThing, timestampOf })).toBe(3);
		expect(idOf([{ id: 3 }, { id: 8 }], { ...newThing, timestampOf })).toBe(8);
	});

	it('is the record with the lowest rank, even if others are newer', () => {
		const sampleRank = ({ status }: IDataObject, list: string) => ['WA', 'AP', 'all'].indexOf(String(status ?? list));
		const ranked = { ...newThing, sampleRank };
		expect(idOf([{ id: 3, status: 'WA' }, { id: 9 }, { id: 5, status: 'WA' }, { id: 8, status: 'AP' }], ranked)).toBe(
			5,
		);
		expect(idOf([{ id: 9 }, { id: 8, status: 'AP' }], ranked)).toBe(8);
	});

	it('uses the last row of a record', () => {
		const twice = [...rows([{ id: 4, v: 1 }]), { record: { id: 4, v: 2 }, list: 'all' }];
		expect(pickLatestSample(twice, newThing)).toEqual({
			record: { id: 4, v: 2 },
			id: 4,
			trackedValue: 'present',
			occurrence: 1,
		});
	});

	it('matches the filters, and is a record that can have the event', () => {
		expect(idOf([{ id: 5 }, { id: 9 }], { ...newThing, passesFilters: ({ id }) => id === 5 })).toBe(5);
		expect(idOf([{ id: 4 }], { ...newThing, trackedValueOf: () => undefined })).toBeUndefined();
		expect(idOf([{ id: 4 }], { ...newThing, isEvent: () => false })).toBeUndefined();
		expect(idOf([{ id: 4 }], { ...newThing, isEvent: (_value, previousValue) => previousValue !== undefined })).toBe(4);
	});
});

describe('the time budget of a poll', () => {
	let now = 500;
	beforeEach(() => jest.spyOn(performance, 'now').mockImplementation(() => now));
	afterEach(() => jest.restoreAllMocks());
	const hundredSeconds = { getPollBudgetMs: () => 100_000 };

	it('gives requests nine tenths of the budget, which is 30 seconds if n8n does not return it', () => {
		const budget = startBudget(hundredSeconds);
		expect([budget.timeout(), startBudget({}).timeout()]).toEqual([90_000, 27_000]);
		expect([budget.total, startBudget({}).total]).toEqual([100_000, 30_000]);
		now += 30_000.4;
		expect(budget.timeout()).toBe(60_000);
		now += 59_500;
		expect(budget.timeout()).toBe(1000);
	});

	it('starts no more pages after three fifths of the budget', () => {
		const budget = startBudget(hundredSeconds);
		const isOver = Array.from({ length: 7 }, () => {
			now += 10_000;
			return budget.isOver();
		});
		expect(isOver).toEqual([false, false, false, false, false, true, true]);
	});

	it('starts no more pages if a batch as long as the longest one would not end in time', () => {
		const budget = startBudget(hundredSeconds);
		const isOver = [45_000, 1000].map((milliseconds) => {
			now += milliseconds;
			return budget.isOver();
		});
		expect(isOver).toEqual([false, true]);
	});

	it('can be zero, and a request still has one second', () => {
		const budget = startBudget({ getPollBudgetMs: () => 0 });
		expect([budget.isOver(), budget.timeout()]).toEqual([true, 1000]);
	});
});
