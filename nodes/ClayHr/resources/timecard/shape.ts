import { wordsOf } from '../../shared/records/codes';
import { timeCategories } from '../timesheet/codes';
import {
	at,
	day,
	moment,
	personName,
	status,
	word,
	yesNo,
	type Shape,
	withoutFields,
} from '../../shared/records/shape';

/** A timecard: one entry of recorded time. Fields that a call doesn't return are null. */
export const timecardShape = {
	fields: {
		id: at('cardId', 'id'),
		user: personName('userModel', 'userName'),
		userId: at('userModel.userId', 'userId'),
		email: at('userModel.email', 'email'),
		date: day('date'),
		startTime: moment('startDateTime', 'startDateTimeStr'),
		endTime: moment('endDateTime', 'endDateTimeStr'),
		elapsedTime: at('elapsedTime'),
		project: at('projectModel.projectName'),
		projectId: at('projectId', 'projectModel.projectId'),
		description: at('description'),
	},
	more: {
		activity: at('activity'),
		approvalRejectionReason: at('approvalRejectionReason'),
		billable: yesNo('billable'),
		category: word('categoryCode', wordsOf(timeCategories)),
		categoryCode: at('categoryCode'),
		clockInLatitude: at('clockInLatitude'),
		clockInLongitude: at('clockInLongitude'),
		clockOutLatitude: at('clockOutLatitude'),
		clockOutLongitude: at('clockOutLongitude'),
		clockedOutsideGeofence: yesNo('clockedOutsideGeofence'),
		companyId: at('cid'),
		createdAt: moment('createts'),
		createdById: at('createUserID'),
		minutes: at('minutes'),
		notes: at('notes'),
		projectManager: at('projectManager'),
		status: status('status'),
		statusCode: at('status'),
		timeZone: at('timezone'),
		timesheetId: at('timesheetId'),
	},
} satisfies Shape;

/** A timecard of a range of days. ClayHR lists its user and the places of clocking in and out; Timecard: Get Details has the rest. */
export const clockedCardShape = withoutFields(
	timecardShape,
	...(['startTime', 'endTime', 'elapsedTime', 'project', 'projectId', 'description'] as const),
	...([
		'activity',
		'approvalRejectionReason',
		'billable',
		'category',
		'categoryCode',
		'clockedOutsideGeofence',
	] as const),
	...(['companyId', 'createdAt', 'createdById', 'minutes', 'notes', 'projectManager', 'status', 'statusCode'] as const),
	...(['timeZone', 'timesheetId'] as const),
);

/** A timecard of Get Many, which has neither a day nor a status. The node adds the user. */
export const listedTimecardShape = withoutFields(
	timecardShape,
	...(['date', 'project', 'activity', 'approvalRejectionReason', 'billable', 'category', 'categoryCode'] as const),
	...(['clockInLatitude', 'clockInLongitude', 'clockOutLatitude', 'clockOutLongitude'] as const),
	...(['clockedOutsideGeofence', 'minutes', 'notes', 'projectManager', 'status', 'statusCode'] as const),
	...(['timeZone', 'timesheetId'] as const),
);
