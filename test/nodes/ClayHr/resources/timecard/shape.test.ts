import { timecardShape } from '../../../../../nodes/ClayHr/resources/timecard/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	cardId: 990123,
	userModel: { userId: 140001, displayFullName: 'Ada Stone', email: 'ada.stone@example.com' },
	description: 'Review',
	startDateTime: '09:00:00',
	endDateTime: '17:00:00',
	projectId: 1201,
	clockedOutsideGeofence: 0,
	elapsedTime: '08:00:00',
	status: 'A',
	cid: 9001,
	createts: '',
	date: '2024-05-13',
	createUserID: 140009,
	projectModel: { projectId: 1201, projectName: 'Website Relaunch' },
	projectManager: 'Ravi',
	timezone: 'America/New_York',
	categoryCode: 'RG',
	notes: 'None',
	billable: 'Y',
	activity: 'Development',
	approvalRejectionReason: 'Fine',
	timesheetId: 66001,
	minutes: 480,
	clockInLongitude: -71,
	clockInLatitude: 42,
	clockOutLongitude: -71.5,
	clockOutLatitude: 42.5,
	id: 990123,
};

it('simplifies a timecard', () => {
	expect(simplify(documented, timecardShape)).toEqual({
		id: 990123,
		user: 'Ada Stone',
		userId: 140001,
		email: 'ada.stone@example.com',
		date: '2024-05-13',
		startTime: '09:00:00',
		endTime: '17:00:00',
		elapsedTime: '08:00:00',
		project: 'Website Relaunch',
		projectId: 1201,
		description: 'Review',
	});
});

it('selects further fields of a timecard', () => {
	expect(select(documented, timecardShape, Object.keys(timecardShape.more ?? {}))).toEqual({
		id: 990123,
		activity: 'Development',
		approvalRejectionReason: 'Fine',
		billable: true,
		category: 'regular',
		categoryCode: 'RG',
		clockInLatitude: 42,
		clockInLongitude: -71,
		clockOutLatitude: 42.5,
		clockOutLongitude: -71.5,
		clockedOutsideGeofence: false,
		companyId: 9001,
		createdAt: null,
		createdById: 140009,
		minutes: 480,
		notes: 'None',
		projectManager: 'Ravi',
		status: 'active',
		statusCode: 'A',
		timeZone: 'America/New_York',
		timesheetId: 66001,
	});
});

it('reads the short forms of some calls', () => {
	const short = {
		createUserID: 140009,
		startDateTime: '09:00:00',
		cardId: 990123,
		projectId: 1201,
		elapsedTime: '08:00:00',
	};
	expect(simplify(short, timecardShape)).toMatchObject({ id: 990123, user: null, userId: null, projectId: 1201 });
	const listed = { cardId: 990124, userModel: { userId: 140002, firstName: 'Ravi', lastName: 'Menon' } };
	expect(simplify(listed, timecardShape)).toMatchObject({
		id: 990124,
		user: 'Ravi Menon',
		date: null,
		projectId: null,
	});
});

it('accepts odd values', () => {
	const odd = {
		id: 7,
		startDateTime: 1715587200000,
		endDateTime: null,
		endDateTimeStr: '5 pm',
		date: 1715587200000,
		userModel: [],
	};
	expect(simplify(odd, timecardShape)).toMatchObject({
		id: 7,
		user: null,
		date: '2024-05-13',
		startTime: '2024-05-13T08:00:00.000Z',
		endTime: '5 pm',
	});
	expect(select({ categoryCode: 'X', billable: 'maybe' }, timecardShape, ['category', 'billable'])).toEqual({
		id: null,
		category: 'X',
		billable: null,
	});
});
