import { activityShape, preferencesShape, timesheetShape } from '../../../../../nodes/ClayHr/resources/timesheet/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const row = {
	timesheetId: 66001,
	startDate: '2024-05-01',
	endDate: '2024-05-31',
	status: 'PD',
	userName: 'ada.stone',
	userId: 140001,
	email: 'ada.stone@example.com',
	empId: 'E-1042',
	gender: 'F',
	orgUnit: 'Engineering',
	departmentId: 31,
	locationId: 12,
	locationName: 'Boston',
	userStatus: 'A',
	approvalFlowId: 0,
	cardsCount: 0,
	totalTime: '40:00:00',
	leaveHours: 8,
	holidayHours: 4,
	cid: 9001,
};

const single = {
	timesheetId: 66001,
	tcStartDate: '2024-05-06',
	tcEndDate: '2024-05-12',
	userId: 140001,
	createUserId: 140009,
	status: 'PAP',
	comments: 'Nearly',
	cid: 9001,
	createts: 1715587200000,
	totalTime: 144000,
	cardsCount: 5,
	leaveHours: 0,
	holidayHours: 0,
	overtimeHours: 2.5,
	userViewModel: { userId: 140001, name: 'Ada Stone', email: 'ada.stone@example.com', department: 'Engineering' },
	timesheetAuditModelList: [{ status: 'PD' }, { status: 'PAP' }],
};

it('simplifies a list row', () => {
	expect(simplify(row, timesheetShape)).toEqual({
		id: 66001,
		user: 'ada.stone',
		userId: 140001,
		email: 'ada.stone@example.com',
		status: 'pending',
		statusCode: 'PD',
		startDate: '2024-05-01',
		endDate: '2024-05-31',
		totalTime: '40:00:00',
		timecardCount: 0,
		leaveHours: 8,
	});
	const names = ['department', 'departmentId', 'employeeNumber', 'holidayHours', 'location', 'statusCode'];
	expect(select(row, timesheetShape, names)).toEqual({
		id: 66001,
		department: 'Engineering',
		departmentId: 31,
		employeeNumber: 'E-1042',
		holidayHours: 4,
		location: 'Boston',
		statusCode: 'PD',
	});
});

it('simplifies a single timesheet, which has other field names', () => {
	expect(simplify(single, timesheetShape)).toEqual({
		id: 66001,
		user: 'Ada Stone',
		userId: 140001,
		email: 'ada.stone@example.com',
		status: 'partly approved',
		statusCode: 'PAP',
		startDate: '2024-05-06',
		endDate: '2024-05-12',
		totalTime: 144000,
		timecardCount: 5,
		leaveHours: 0,
	});
	const names = [
		'comments',
		'createdAt',
		'createdById',
		'department',
		'overtimeHours',
		'statusHistory',
		'statusCodeHistory',
		'companyId',
	];
	expect(select(single, timesheetShape, names)).toEqual({
		id: 66001,
		comments: 'Nearly',
		createdAt: '2024-05-13T08:00:00.000Z',
		createdById: 140009,
		department: 'Engineering',
		overtimeHours: 2.5,
		statusHistory: ['pending', 'partly approved'],
		statusCodeHistory: ['PD', 'PAP'],
		companyId: 9001,
	});
});

it.each([
	['AP', 'approved'],
	['NEW', 'new'],
	['RJ', 'rejected'],
	['A', 'active'],
	['constructor', 'constructor'],
	['ODD', 'ODD'],
	[7, 7],
	[null, null],
])('reads the status %p as %p', (status, word) => {
	expect(simplify({ status }, timesheetShape).status).toBe(word);
});

it('accepts odd values', () => {
	const odd = { timesheetId: '66001', userViewModel: {}, userName: 7, startDate: 1715587200000, endDate: {} };
	expect(simplify(odd, timesheetShape)).toMatchObject({
		id: 66001,
		user: null,
		startDate: '2024-05-13',
		endDate: null,
		totalTime: null,
	});
	expect(select({ timesheetAuditModelList: 'none' }, timesheetShape, ['statusHistory'])).toEqual({
		id: null,
		statusHistory: [],
	});
});

it('simplifies activities and preferences', () => {
	const activity = {
		activityId: 2,
		activityType: 'Development',
		description: '',
		status: 'I',
		cid: 9001,
		createts: 1715587200000,
	};
	expect(simplify(activity, activityShape)).toEqual({
		id: 2,
		name: 'Development',
		description: null,
		status: 'inactive',
		statusCode: 'I',
	});
	expect(select(activity, activityShape, ['statusCode', 'companyId', 'createdAt'])).toEqual({
		id: 2,
		statusCode: 'I',
		companyId: 9001,
		createdAt: '2024-05-13T08:00:00.000Z',
	});
	const preferences = {
		timesheetPeriod: 'W',
		timesheetStartDay: 0,
		workingHrsPerDay: '8',
		complianceMsg: '',
		endDate: '2024-05-31',
	};
	expect(simplify(preferences, preferencesShape)).toMatchObject({
		period: 'W',
		startDate: null,
		endDate: '2024-05-31',
		firstWeekday: 0,
		workingHoursPerDay: '8',
		message: null,
	});
});
