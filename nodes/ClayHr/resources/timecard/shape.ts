import { at, day, moment, personName, status, word, yesNo, type Shape } from '../../shared/records/shape';

/** A timecard: one entry of recorded time. Fields that a call doesn't return are null. */
export const timecardShape: Shape = {
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
		category: word('categoryCode', { OT: 'overtime', RG: 'regular' }),
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
};
