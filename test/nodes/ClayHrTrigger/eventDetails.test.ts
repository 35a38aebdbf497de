import type { IDataObject } from 'n8n-workflow';

import { Comparison } from '../../../nodes/ClayHrTrigger/comparison';
import { createdAt } from '../../../nodes/ClayHrTrigger/events/newRecord';
import { timesheetWaiting } from '../../../nodes/ClayHrTrigger/events/timesheet';
import { userUpdated } from '../../../nodes/ClayHrTrigger/events/users';
import type { Watch } from '../../../nodes/ClayHrTrigger/events/watch';
import type { Parameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import { firstState, type TriggerState } from '../../../nodes/ClayHrTrigger/state/triggerState';

const parameters: Parameters = {
	days: () => 62,
	choices: () => ['supervisorModelList', 'addressModelList', 'customFieldValueModelList'],
	ids: () => [],
	id: () => 1,
	keyOwner: () => 1,
};

/** Lets a trigger see a list on a day. */
function see(state: TriggerState, watch: Watch, records: IDataObject[], day: string) {
	const comparison = new Comparison(state, watch);
	for (const record of records) comparison.take({ record, list: 'all' });
	return { ids: comparison.changes.map(({ id }) => id), state: comparison.end({ pages: {} }, day) };
}

/** The state after both first looks. */
function lookAt(watch: Watch, records: IDataObject[], day: string): TriggerState {
	const { state } = see(firstState(watch, false), watch, records, day);
	return see(state, watch, records, day).state;
}

describe('Timesheet Waiting for Approval', () => {
	const watch = timesheetWaiting(parameters);
	const sheet = (timesheetId: number, startDate: string, endDate: string) => {
		return { timesheetId, startDate, endDate, status: 'PD', totalTime: 40, cardsCount: 5 };
	};
	const known = sheet(100, '2026-05-04', '2026-05-10');
	const begun = lookAt(watch, [known], '2026-05-10');

	it('tells of a timesheet that was made long before, of a week that came while nobody polled', () => {
		expect(see(begun, watch, [known, sheet(50, '2026-06-01', '2026-06-07')], '2026-06-10').ids).toEqual([50]);
	});

	it('tells of one that was made before, of a week that was in sight', () => {
		expect(see(begun, watch, [known, sheet(50, '2026-04-27', '2026-05-03')], '2026-05-11').ids).toEqual([50]);
	});

	it('takes an old one for known that comes into sight when the clock is set back', () => {
		expect(see(begun, watch, [known, sheet(50, '2026-02-02', '2026-02-08')], '2026-03-10').ids).toEqual([]);
	});
});

describe('User Updated', () => {
	const watch = userUpdated(parameters);
	const person = (changes: IDataObject): IDataObject => ({
		userId: 7,
		supervisorModelList: [{ userId: 1, phone: '1' }, { userId: 2 }],
		addressModelList: [{ city: 'Boston' }, { city: 'Lyon' }],
		customFieldValueModelList: 'none',
		...changes,
	});
	const begun = lookAt(watch, [person({})], '2026-05-10');
	const isUpdate = (changes: IDataObject) => see(begun, watch, [person(changes)], '2026-05-10').ids.length > 0;

	it('takes the order of a list for no change', () => {
		expect(isUpdate({ addressModelList: [{ city: 'Lyon' }, { city: 'Boston' }] })).toBe(false);
		expect(isUpdate({ supervisorModelList: [{ userId: 2 }, { userId: 1, phone: '2' }] })).toBe(false);
	});

	it.each([
		{ addressModelList: [{ city: 'Lyon' }, { city: 'Paris' }] },
		{ addressModelList: [{ city: 'Boston' }] },
		{ addressModelList: null },
		{ supervisorModelList: [{ userId: 1 }, { userId: 3 }] },
		{ customFieldValueModelList: 'some' },
	])('tells of %p', (changes) => {
		expect(isUpdate(changes)).toBe(true);
	});
});

describe('the moment when a record was made', () => {
	it.each([
		[1_648_203_997_000, '2022-03-25T10:26:37.000Z'],
		['1648203997000', '2022-03-25T10:26:37.000Z'],
		['2022-03-25T10:26:37Z', '2022-03-25T10:26:37Z'],
		['2022-13-45T10:26:37Z', undefined],
		['last year', undefined],
		['2022-03-25', undefined],
		[0, undefined],
		[undefined, undefined],
	])('of %p is %p', (createts, expected) => {
		expect(createdAt({ createts: createts ?? null })).toBe(expected);
	});
});
