import type { IDataObject } from 'n8n-workflow';

import { ChangeDetector } from '../../../nodes/ClayHrTrigger/changeDetector';
import { createdAt } from '../../../nodes/ClayHrTrigger/events/newRecordEvent';
import { timesheetWaiting } from '../../../nodes/ClayHrTrigger/events/timesheet';
import { userUpdated } from '../../../nodes/ClayHrTrigger/events/users';
import type { EventDefinition } from '../../../nodes/ClayHrTrigger/events/eventDefinition';
import type { TriggerParameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import { initialState, type TriggerState } from '../../../nodes/ClayHrTrigger/state/triggerState';

const parameters: TriggerParameters = {
	days: () => 62,
	choices: () => ['supervisorModelList', 'addressModelList', 'customFieldValueModelList'],
	ids: () => [],
	id: () => 1,
	apiKeyUserId: () => 1,
};

/** Shows a list to a trigger on a day. */
function see(state: TriggerState, definition: EventDefinition, records: IDataObject[], day: string) {
	const detector = new ChangeDetector(state, definition);
	for (const record of records) detector.addRow({ record, list: 'all' });
	return { ids: detector.changes.map(({ id }) => id), state: detector.nextState({ pages: {} }, day) };
}

/** The state after both baseline passes. */
function baselineOf(definition: EventDefinition, records: IDataObject[], day: string): TriggerState {
	const { state } = see(initialState(definition, false), definition, records, day);
	return see(state, definition, records, day).state;
}

describe('Timesheet Waiting for Approval', () => {
	const definition = timesheetWaiting(parameters);
	const sheet = (timesheetId: number, startDate: string, endDate: string) => {
		return { timesheetId, startDate, endDate, status: 'PD', totalTime: 40, cardsCount: 5 };
	};
	const known = sheet(100, '2026-05-04', '2026-05-10');
	const begun = baselineOf(definition, [known], '2026-05-10');

	it('emits an old timesheet whose week moved into the window while no poll ran', () => {
		expect(see(begun, definition, [known, sheet(50, '2026-06-01', '2026-06-07')], '2026-06-10').ids).toEqual([50]);
	});

	it('emits an old timesheet whose week was inside the window', () => {
		expect(see(begun, definition, [known, sheet(50, '2026-04-27', '2026-05-03')], '2026-05-11').ids).toEqual([50]);
	});

	it('skips an old timesheet that moves into the window because the clock is set back', () => {
		expect(see(begun, definition, [known, sheet(50, '2026-02-02', '2026-02-08')], '2026-03-10').ids).toEqual([]);
	});
});

describe('User Updated', () => {
	const definition = userUpdated(parameters);
	const person = (changes: IDataObject): IDataObject => ({
		userId: 7,
		supervisorModelList: [{ userId: 1, phone: '1' }, { userId: 2 }],
		addressModelList: [{ city: 'Boston' }, { city: 'Lyon' }],
		customFieldValueModelList: 'none',
		...changes,
	});
	const begun = baselineOf(definition, [person({})], '2026-05-10');
	const isUpdate = (changes: IDataObject) => see(begun, definition, [person(changes)], '2026-05-10').ids.length > 0;

	it('ignores the order of a list', () => {
		expect(isUpdate({ addressModelList: [{ city: 'Lyon' }, { city: 'Boston' }] })).toBe(false);
		expect(isUpdate({ supervisorModelList: [{ userId: 2 }, { userId: 1, phone: '2' }] })).toBe(false);
	});

	it.each([
		{ addressModelList: [{ city: 'Lyon' }, { city: 'Paris' }] },
		{ addressModelList: [{ city: 'Boston' }] },
		{ addressModelList: null },
		{ supervisorModelList: [{ userId: 1 }, { userId: 3 }] },
		{ customFieldValueModelList: 'some' },
	])('emits the change %p', (changes) => {
		expect(isUpdate(changes)).toBe(true);
	});
});

describe('createdAt', () => {
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
