import type { IDataObject } from 'n8n-workflow';

import { ChangeDetector } from '../../../nodes/ClayHrTrigger/changeDetector';
import { createdAt } from '../../../nodes/ClayHrTrigger/events/newRecordEvent';
import { timesheetWaiting } from '../../../nodes/ClayHrTrigger/events/timesheet';
import { newPositionPublished } from '../../../nodes/ClayHrTrigger/events/hiring';
import { newLeaveRequest } from '../../../nodes/ClayHrTrigger/events/leave';
import { startsSoon, userStatusChanged } from '../../../nodes/ClayHrTrigger/events/users';
import { userUpdated } from '../../../nodes/ClayHrTrigger/events/userUpdated';
import { watchedFields } from '../../../nodes/ClayHrTrigger/events/watchedFields';
import type { EventDefinition } from '../../../nodes/ClayHrTrigger/events/eventDefinition';
import type { TriggerParameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import { initialState, type TriggerState } from '../../../nodes/ClayHrTrigger/state/triggerState';
import { anyParameters } from './anyParameters.mts';

const parameters: TriggerParameters = {
	...anyParameters,
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

	it('keeps what it knows of a timesheet whose hours are left out', () => {
		const { timesheetId, startDate, endDate, status } = known;
		const partial = { timesheetId, startDate, endDate, status };
		const step = see(begun, definition, [partial], '2026-05-11');
		expect(step.ids).toEqual([]);
		expect(see(step.state, definition, [known], '2026-05-11').ids).toEqual([]);
		expect(see(step.state, definition, [{ ...known, totalTime: 38 }], '2026-05-11').ids).toEqual([100]);
	});

	it('emits a new timesheet whose hours are left out', () => {
		expect(see(begun, definition, [{ timesheetId: 101, status: 'PD' }], '2026-05-11').ids).toEqual([101]);
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

	it.each([
		['a number as text', { allocation: 5 }, { allocation: '5' }],
		['a fraction of zero', { allocation: 100 }, { allocation: '100.0' }],
		['a fraction that ends in zero', { allocation: 0.5 }, { allocation: '0.50' }],
		['blanks', { firstName: 'Ada ' }, { firstName: ' Ada' }],
		['only blanks', { firstName: ' ' }, { firstName: null }],
		['a date in milliseconds', { userStartDate: '2026-03-01' }, { userStartDate: Date.UTC(2026, 2, 1) }],
		['a date with a time', { userStartDate: '2026-03-01' }, { userStartDate: '2026-03-01T00:00:00.000+0000' }],
		[
			'a date and a number in a list',
			{ employmentModelList: [{ id: 1, startDate: '2026-03-01' }] },
			{ employmentModelList: [{ id: '1', startDate: '2026-03-01 00:00:00' }] },
		],
	])('takes %s for the same value', (_what, before, after) => {
		const watched = userUpdated({ ...parameters, choices: () => Object.keys(watchedFields) });
		const start = baselineOf(watched, [person(before)], '2026-05-10');
		expect(see(start, watched, [person(after)], '2026-05-10').ids).toEqual([]);
	});

	it.each([
		[{ phone: '0617' }, { phone: '617' }],
		[{ phone: '+617' }, { phone: '617' }],
		[{ allocation: 5 }, { allocation: 50 }],
		[{ firstName: 'Ada' }, { firstName: 'ada' }],
		[{ userStartDate: '2026-03-01' }, { userStartDate: '2026-03-02' }],
		[{ userName: '12345678901234567' }, { userName: '12345678901234568' }],
	])('emits the change of %j to %j', (before, after) => {
		const watched = userUpdated({ ...parameters, choices: () => Object.keys(watchedFields) });
		const start = baselineOf(watched, [person(before)], '2026-05-10');
		expect(see(start, watched, [person(after)], '2026-05-10').ids).toEqual([7]);
	});

	it('keeps what it knows of a user whose watched fields are all left out', () => {
		const step = see(begun, definition, [{ userId: 7, email: 'ada.stone@example.com' }], '2026-05-11');
		expect(step.ids).toEqual([]);
		expect(see(step.state, definition, [person({})], '2026-05-11').ids).toEqual([]);
		expect(see(step.state, definition, [person({ supervisorModelList: [] })], '2026-05-11').ids).toEqual([7]);
	});

	const nothing = ['', null, [], {}, [null, ''], [{}], [{ city: '', line: null }]];

	it.each(nothing)('treats %j as no value', (value) => {
		const fields = ['supervisorModelList', 'addressModelList', 'customFieldValueModelList'];
		const empty: IDataObject = { userId: 7, supervisorModelList: null, addressModelList: null };
		const start = baselineOf(definition, [empty], '2026-05-10');
		for (const field of fields)
			expect(see(start, definition, [{ ...empty, [field]: value as IDataObject[string] }], '2026-05-10').ids).toEqual(
				[],
			);
	});

	it('treats a field without a value inside a list as left out', () => {
		const { addressModelList } = person({});
		const filled = (addressModelList as IDataObject[]).map((address) => ({ ...address, line2: '', lines: [] }));
		expect(isUpdate({ addressModelList: filled })).toBe(false);
		expect(isUpdate({ addressModelList: filled.map((address) => ({ ...address, line2: 'Floor 2' })) })).toBe(true);
	});

	it.each([0, false])('treats %j as a value', (value) => {
		expect(isUpdate({ customFieldValueModelList: value })).toBe(true);
	});
});

describe('New Position Published', () => {
	const definition = newPositionPublished();
	const [hidden, shown] = ['pvt', 'pub'].map((publishStatus) => ({ positionId: 7, publishStatus }));

	it('keeps what it knows of a position whose status is left out', () => {
		for (const known of [hidden, shown]) {
			const begun = baselineOf(definition, [{ ...known }], '2026-05-10');
			const step = see(begun, definition, [{ positionId: 7 }], '2026-05-11');
			expect(step.ids).toEqual([]);
			expect(see(step.state, definition, [{ ...known }], '2026-05-11').ids).toEqual([]);
			expect(see(step.state, definition, [{ ...shown }], '2026-05-11').ids).toEqual(known === hidden ? [7] : []);
		}
	});

	it('emits a new position whose status is left out once the status is known', () => {
		const begun = baselineOf(definition, [], '2026-05-10');
		const step = see(begun, definition, [{ positionId: 7 }], '2026-05-11');
		expect(step.ids).toEqual([]);
		expect(see(step.state, definition, [{ ...shown }], '2026-05-11').ids).toEqual([7]);
	});
});

describe('New Leave Request with a filter', () => {
	const definition = newLeaveRequest({
		...parameters,
		choices: () => ['WA'],
		ids: (name) => (name === 'leaveFilters.users' ? [1] : []),
	});
	const request = { cardId: 5, status: 'WA', date: '2026-05-12' };
	const begun = baselineOf(definition, [], '2026-05-10');

	it.each([{}, { userModel: null }, { userModel: {} }])(
		'emits a request later if its user is left out: %j',
		(fields) => {
			const step = see(begun, definition, [{ ...request, ...fields }], '2026-05-11');
			expect(step.ids).toEqual([]);
			expect(see(step.state, definition, [{ ...request, userModel: { userId: 1 } }], '2026-05-11').ids).toEqual([5]);
		},
	);

	it('remembers a request of another user', () => {
		const step = see(begun, definition, [{ ...request, userModel: { userId: 2 } }], '2026-05-11');
		expect(see(step.state, definition, [{ ...request, userModel: { userId: 1 } }], '2026-05-11').ids).toEqual([]);
	});

	it('remembers a request in the baseline whose user is left out', () => {
		const step = baselineOf(definition, [request], '2026-05-10');
		expect(see(step, definition, [{ ...request, userModel: { userId: 1 } }], '2026-05-11').ids).toEqual([]);
	});
});

describe('User Starts Soon', () => {
	const definition = startsSoon({ ...parameters, days: () => 7 });
	const [list] = definition.lists('2026-05-10');
	const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

	it.each([
		['2026-05-12', true],
		['2026-05-12T00:00:00', true],
		[at('2026-05-12'), true],
		[String(at('2026-05-12')), true],
		[at('2026-05-18'), false],
		[at('2026-05-09'), false],
		[0, false],
		['', false],
		[null, false],
		[undefined, false],
	])('start date %j: %j', (userStartDate, starts) => {
		const user = { userId: 7, userStartDate };
		expect(list?.matches?.(user)).toBe(starts);
		if (starts) expect(definition.trackedValueOf(user, 'A')).toBe('2026-05-12');
	});

	it.each(['soon', '12/05/2026', 20260512, at('2026-05-12') / 1000])(
		'start date %j can not be read',
		(userStartDate) => {
			const user = { userId: 7, userStartDate };
			expect(list?.matches?.(user)).toBe(true);
			expect(definition.trackedValueOf(user, 'A')).toBeUndefined();
		},
	);
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

describe('User Status Changed', () => {
	const definition = userStatusChanged({ ...parameters, choices: () => ['F', 'A', 'I'] });
	const valueIn = (status: IDataObject[string], list: string) => definition.trackedValueOf({ userId: 7, status }, list);

	it.each(['F', 'A', 'I'])('takes the status of the user, and the list %s if the user has none', (list) => {
		expect(valueIn('A', list)).toBe('A');
		expect(valueIn(' i', list)).toBe('I');
		expect(valueIn('Future Joiner', list)).toBe('F');
		for (const none of [undefined, null, '', ' ']) expect(valueIn(none, list)).toBe(list);
	});

	it('does not track an unknown status: each list would have another one', () => {
		for (const list of ['F', 'A', 'I']) expect(valueIn('X', list)).toBeUndefined();
	});
});
