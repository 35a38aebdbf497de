import type { IDataObject } from 'n8n-workflow';

import { haveCommonDay } from '../../../nodes/ClayHrTrigger/days';
import { events } from '../../../nodes/ClayHrTrigger/events';
import { newPositionPublished } from '../../../nodes/ClayHrTrigger/events/hiring';
import { defaultOf } from '../../../nodes/ClayHrTrigger/parameters';
import type { ScanList } from '../../../nodes/ClayHrTrigger/scan/list';
import type { TriggerParameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import { anyParameters } from './anyParameters.mts';

const today = '2026-05-10';

/** Parameters as they are by default. */
const parameters: TriggerParameters = {
	...anyParameters,
	days: (name) => Number(defaultOf(name)),
	choices: (name) => defaultOf(name) as string[],
	ids: () => [],
	id: () => 77,
	apiKeyUserId: () => 140_001,
};

/** A path and its query. */
type List = [path: string, query: IDataObject];

interface ExpectedLists {
	lists: List[];
	/** Those of the baseline, if they differ. */
	baselineLists?: List[];
	window?: { from: string; to: string };
}

/** What each event reads on a day with its default parameters, written down from the documentation. */
const expected: Record<string, ExpectedLists> = {
	leaveRequestDecided: {
		lists: [
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2027-05-11', status: 'WA' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2027-05-11', status: 'PAP' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2027-05-11', status: 'AP' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2027-05-11', status: 'RJ' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2027-05-11', status: 'RCAL' }],
		],
		baselineLists: [
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'WA' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'PAP' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'AP' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'RJ' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'RCAL' }],
		],
		window: { from: '2026-04-09', to: '2027-05-11' },
	},
	leavesSoon: {
		lists: [
			['/api/users', { status: 'A', endDateAfter: '2026-05-09', endDateBefore: '2026-05-11' }],
			['/api/users', { status: 'A', endDateAfter: '2026-05-10', endDateBefore: '2026-05-12' }],
			['/api/users', { status: 'A', endDateAfter: '2026-05-11', endDateBefore: '2026-05-13' }],
			['/api/users', { status: 'A', endDateAfter: '2026-05-12', endDateBefore: '2026-05-14' }],
			['/api/users', { status: 'A', endDateAfter: '2026-05-13', endDateBefore: '2026-05-15' }],
			['/api/users', { status: 'A', endDateAfter: '2026-05-14', endDateBefore: '2026-05-16' }],
			['/api/users', { status: 'A', endDateAfter: '2026-05-15', endDateBefore: '2026-05-17' }],
			['/api/users', { status: 'A', endDateAfter: '2026-05-16', endDateBefore: '2026-05-18' }],
		],
	},
	newCandidate: { lists: [['/api/v3/candidate/list', {}]] },
	newExpenseReport: { lists: [['/api/expensereports', { userID: 140001 }]] },
	newFormResponse: { lists: [['/api/responselist', { dynamicFormId: 77 }]] },
	newGoal: { lists: [['/goal/', {}]] },
	newLeaveRequest: {
		lists: [['/api/leaverequests', { startDate: '2026-04-09', endDate: '2027-05-11', status: 'WA' }]],
		baselineLists: [
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'WA' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'PAP' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'AP' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'RJ' }],
			['/api/leaverequests', { startDate: '2026-04-09', endDate: '2036-05-17', status: 'RCAL' }],
		],
		window: { from: '2026-04-09', to: '2027-05-11' },
	},
	newPositionPublished: { lists: [['/api/v3/position/list', {}]] },
	newSkill: { lists: [['/api/skills', {}]] },
	newUser: {
		lists: [
			['/api/users', { status: 'F' }],
			['/api/users', { status: 'A' }],
		],
		baselineLists: [
			['/api/users', { status: 'F' }],
			['/api/users', { status: 'A' }],
			['/api/users', { status: 'I' }],
		],
	},
	startsSoon: {
		lists: [
			['/api/users', { status: 'F', startDateAfter: '2026-05-09', startDateBefore: '2026-05-18' }],
			['/api/users', { status: 'A', startDateAfter: '2026-05-09', startDateBefore: '2026-05-18' }],
		],
	},
	timesheetWaiting: {
		lists: [['/api/timesheet/approvals/list', { startDate: '2026-03-09', endDate: '2026-05-17' }]],
		window: { from: '2026-03-09', to: '2036-05-17' },
	},
	userStatusChanged: {
		lists: [
			['/api/users', { status: 'F' }],
			['/api/users', { status: 'A' }],
			['/api/users', { status: 'I' }],
		],
	},
	userUpdated: {
		lists: [
			['/api/users', { status: 'F' }],
			['/api/users', { status: 'A' }],
		],
	},
};

it.each(Object.entries(events))('%s reads the documented lists of the days around today', (name, make) => {
	const definition = make?.(parameters);
	if (!definition) throw new Error('No event');
	const inShort = (lists: ScanList[]): List[] => lists.map(({ path, query = {} }) => [path, query]);
	const baselineLists = definition.baselineLists?.(today);
	const window = definition.window?.(today);
	expect({
		lists: inShort(definition.lists(today)),
		...(baselineLists && { baselineLists: inShort(baselineLists) }),
		...(window && { window }),
	}).toEqual(expected[name]);
});

describe('the days of a record', () => {
	const daysOf = (event: string, record: IDataObject) => events[event]?.(parameters).daysOf?.(record);

	it.each(['newLeaveRequest', 'leaveRequestDecided'])('are those of the leave (%s)', (event) => {
		expect(daysOf(event, { date: '2026-05-11', leaveEndDate: '2026-05-15' })).toEqual({
			from: '2026-05-11',
			to: '2026-05-15',
		});
		expect(daysOf(event, { date: '2026-05-11', leaveEndDate: null })).toEqual({ from: '2026-05-11', to: '2026-05-11' });
		expect(daysOf(event, { leaveEndDate: '2026-05-15' })).toBeUndefined();
	});

	it('are those of the timesheet', () => {
		expect(daysOf('timesheetWaiting', { startDate: '2026-05-11', endDate: '2026-05-17' })).toEqual({
			from: '2026-05-11',
			to: '2026-05-17',
		});
		expect(daysOf('timesheetWaiting', { startDate: '2026-05-11' })).toEqual({ from: '2026-05-11', to: '2026-05-11' });
	});

	it.each([
		[{ from: '2026-05-01', to: '2026-05-09' }, false],
		[{ from: '2026-05-01', to: '2026-05-10' }, true],
		[{ from: '2026-05-12', to: '2026-05-13' }, true],
		[{ from: '2026-05-20', to: '2026-05-30' }, true],
		[{ from: '2026-05-21', to: '2026-05-30' }, false],
		[{ from: '2026-04-01', to: '2026-06-30' }, true],
	])('%p lies in the window: %p', (days, isWithin) => {
		const window = { from: '2026-05-10', to: '2026-05-20' };
		expect(haveCommonDay(days, window)).toBe(isWithin);
		expect(haveCommonDay(window, days)).toBe(isWithin);
	});
});

it.each([
	['pub', 'published'],
	['ijp', 'published'],
	['Y', 'published'],
	['published', 'published'],
	['pvt', 'hidden'],
	['PVT', 'hidden'],
	['', 'hidden'],
	[null, 'hidden'],
	[undefined, 'hidden'],
	['N', 'hidden'],
	['No', 'hidden'],
	['0', 'hidden'],
	[0, 'hidden'],
	[false, 'hidden'],
	['draft', 'hidden'],
	['Draft', 'hidden'],
	['unpublished', 'hidden'],
])('a position whose publish status is %p is %s', (publishStatus, mark) => {
	expect(newPositionPublished().trackedValueOf({ publishStatus }, 'all')).toBe(mark);
});
