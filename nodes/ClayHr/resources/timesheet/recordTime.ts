import { operation } from '../../shared/operation';
import { date, duration, flag, id, needed } from '../../shared/parameters/fields';
import { timeIn } from './timeFields';
import { projects } from '../project/lists';

const clocked = {
	...timeIn('timesheetClockFields'),
	proceedOutsideGeoFence: flag('timesheetClockFields.proceedOutsideGeofence', 0, 1),
	projectId: id('timesheetClockFields.timesheetClockProjectId', projects),
};

/** Calls that record time. */
export const recordTimeCalls = {
	clockIn: operation('POST /api/timesheet/clockin', {
		query: clocked,
		response: { kind: 'done', named: { id: ['timecardId'] } },
	}),
	clockOut: operation('POST /api/timesheet/clockout', {
		query: clocked,
		response: { kind: 'done' },
	}),
	saveEntry: operation('POST /api/timesheet/save', {
		subject: ['timesheetEntryDate', 'timesheetEntryProjectId'],
		query: {
			...timeIn('timesheetEntryFields'),
			date: date('timesheetEntryDate'),
			projectId: id('timesheetEntryProjectId', projects),
			elapsedTime: duration('timesheetEntryElapsedTime'),
			cardId: needed(id('timesheetEntryFields.timecardId')),
			clockedOutsideGeofence: flag('timesheetEntryFields.clockedOutsideGeofence', 0, 1),
		},
		response: { kind: 'done', named: { id: ['timecardId'] } },
	}),
};
