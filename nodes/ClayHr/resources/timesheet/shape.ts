import type { IDataObject } from 'n8n-workflow';

import {
	at,
	day,
	each,
	moment,
	personName,
	status,
	type Shape,
	withoutFields,
	word,
	yesNoOrCode,
} from '../../shared/records/shape';
import { noWords, statusWords, wordOf } from '../../shared/records/codes';

const statusCodes = each('timesheetAuditModelList', 'status');

const history = {
	statusHistory: (record: IDataObject) => statusCodes(record).map((code) => wordOf(statusWords, code)),
	statusCodeHistory: statusCodes,
};

/** A timesheet. A single timesheet has other names for the days and the user than a row of a list. */
export const timesheetShape = {
	fields: {
		id: at('timesheetId'),
		user: personName('userViewModel', 'userName'),
		userId: at('userId', 'userViewModel.userId'),
		email: at('email', 'userViewModel.email'),
		status: status('status'),
		statusCode: at('status'),
		startDate: day('startDate', 'tcStartDate'),
		endDate: day('endDate', 'tcEndDate'),
		totalTime: at('totalTime'),
		timecardCount: at('cardsCount'),
		leaveHours: at('leaveHours'),
	},
	more: {
		comments: at('comments'),
		companyId: at('cid'),
		createdAt: moment('createts'),
		createdById: at('createUserId'),
		department: at('orgUnit', 'userViewModel.department'),
		departmentId: at('departmentId', 'userViewModel.departmentId'),
		employeeNumber: at('empId', 'userViewModel.empId'),
		holidayHours: at('holidayHours'),
		location: at('locationName'),
		overtimeHours: at('overtimeHours'),
		...history,
	},
} satisfies Shape;

/** A timesheet of Get. */
export const oneTimesheetShape = withoutFields(
	timesheetShape,
	...(['employeeNumber', 'location', 'statusHistory', 'statusCodeHistory'] as const),
);

/** A row of a list of timesheets. */
export const listedTimesheetShape = withoutFields(
	timesheetShape,
	...(['comments', 'createdAt', 'createdById', 'overtimeHours', 'statusHistory', 'statusCodeHistory'] as const),
);

const { statusHistory, statusCodeHistory, ...moreDetails } = timesheetShape.more;

/**
 * A timesheet of Get Details: the history of its statuses instead of the user, whom ClayHR names by ID only. Get and Get Many
 * have the user.
 */
export const timesheetDetailsShape = withoutFields(
	{ fields: { ...timesheetShape.fields, statusHistory, statusCodeHistory }, more: moreDetails },
	...(['user', 'email'] as const),
	...(['department', 'departmentId', 'employeeNumber', 'location'] as const),
);

/** An activity type. Recorded time uses its name. */
export const activityShape: Shape = {
	fields: {
		id: at('activityId'),
		name: at('activityType'),
		description: at('description'),
		status: status('status'),
		statusCode: at('status'),
	},
	more: { companyId: at('cid'), createdAt: moment('createts') },
};

/** The company's timesheet settings. ClayHR documents none of their codes: those of yes and no are true and false, others stay. */
export const preferencesShape: Shape = {
	fields: {
		period: word('timesheetPeriod', noWords),
		periodCode: at('timesheetPeriod'),
		startDate: day('startDate'),
		endDate: day('endDate'),
		firstWeekday: at('timesheetStartDay'),
		workingHoursPerDay: at('workingHrsPerDay'),
		requiresStartAndEndTime: yesNoOrCode('startTimeEndTimeRequired'),
		allowsFutureTimecards: yesNoOrCode('futureTcPrefValue'),
		allowsClockInOutsideGeofence: yesNoOrCode('clockInOutsideGeofencePreferenceValue'),
		onlyAllocatedProjects: yesNoOrCode('allocatedProjectPrefValue'),
		message: at('complianceMsg'),
	},
};
