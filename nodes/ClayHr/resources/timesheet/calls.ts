import { codesOf } from '../../shared/records/codes';
import { operation } from '../../shared/operation';
import { statusWords } from '../../shared/records/words';
import { choice, date, flag, id, text, user } from '../../shared/parameters/fields';
import { projectShape } from '../project/shape';
import { timecardShape } from '../timecard/shape';
import { activityShape, preferencesShape, timesheetShape } from './shape';
import { timesheetStatuses } from './codes';

const newStatus = choice('timesheetStatus', ...codesOf(timesheetStatuses));

/** The calls about whole timesheets and what belongs to them. */
export const timesheetCalls = {
	delete: operation('POST /api/timesheet/delete', {
		query: { timesheetId: id('timesheetId') },
		response: { kind: 'deleted', echo: { timesheetId: id('timesheetId') } },
	}),
	get: operation('GET /api/timesheet', {
		query: { timesheetId: id('timesheetId') },
		response: { kind: 'record', shape: timesheetShape },
	}),
	getDetails: operation('GET /api/timesheets/details/{timeSheetId}', {
		pathValues: { timeSheetId: id('timesheetId') },
		query: { flatcustomfields: flag('timesheetDetailsFields.flatCustomFields', false, true) },
		response: { kind: 'record', shape: timesheetShape },
	}),
	getAll: operation('GET /api/timesheets', {
		query: {
			userID: user('timesheetFilters.userId'),
			startDate: date('timesheetFilters.startDate'),
			endDate: date('timesheetFilters.endDate'),
		},
		response: { kind: 'rows', shape: timesheetShape },
	}),
	getAllActivityTypes: operation('GET /api/timesheet/activitytype/list', {
		response: { kind: 'rows', shape: activityShape },
	}),
	getAllAllocations: operation('GET /api/timesheet/allocations/list', {
		response: { kind: 'rows', shape: projectShape },
	}),
	getAllForApproval: operation('GET /api/timesheet/approvals/list', {
		query: { startDate: date('timesheetStartDate'), endDate: date('timesheetEndDate') },
		response: { kind: 'rows', shape: timesheetShape },
	}),
	getAllTimecards: operation('GET /api/timecards', {
		query: { startDate: date('timesheetStartDate'), endDate: date('timesheetEndDate') },
		response: { kind: 'rows', shape: timecardShape },
	}),
	getPreferences: operation('GET /api/timesheet/preferences/list', {
		response: { kind: 'record', shape: preferencesShape },
	}),
	updateStatus: operation('POST /api/timesheet/update', {
		query: {
			timesheetId: id('timesheetId'),
			status: newStatus,
			comments: text('timesheetStatusFields.comments'),
		},
		response: {
			kind: 'done',
			echo: { timesheetId: id('timesheetId'), status: newStatus },
			words: { status: statusWords },
		},
	}),
};
