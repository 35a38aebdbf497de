import { codesOf } from '../../shared/description/codes';
import { operation } from '../../shared/operation';
import { statusWords } from '../../shared/records/words';
import { choice, date, flag, id, text, user } from '../../shared/parameters/fields';
import { projectShape } from '../project/shape';
import { timecardShape } from '../timecard/shape';
import { activityShape, preferencesShape, timesheetShape } from './shape';
import { timesheetStatusField } from './updateStatus';

const newStatus = choice('timesheetStatus', ...codesOf(timesheetStatusField.options));

/** Calls for whole timesheets and related records. */
export const timesheetCalls = {
	delete: operation({
		method: 'POST',
		path: '/api/timesheet/delete',
		changesData: true,
		query: { timesheetId: id('timesheetId') },
		response: { kind: 'deleted', echo: { timesheetId: id('timesheetId') } },
	}),
	get: operation({
		method: 'GET',
		path: '/api/timesheet',
		changesData: false,
		query: { timesheetId: id('timesheetId') },
		response: { kind: 'record', shape: timesheetShape },
	}),
	getDetails: operation({
		method: 'GET',
		path: '/api/timesheets/details/{timeSheetId}',
		changesData: false,
		pathValues: { timeSheetId: id('timesheetId') },
		query: { flatcustomfields: flag('timesheetDetailsFields.flatCustomFields', false, true) },
		response: { kind: 'record', shape: timesheetShape },
	}),
	getAll: operation({
		method: 'GET',
		path: '/api/timesheets',
		changesData: false,
		query: {
			userID: user('timesheetFilters.userId'),
			startDate: date('timesheetFilters.startDate'),
			endDate: date('timesheetFilters.endDate'),
		},
		response: { kind: 'rows', shape: timesheetShape },
	}),
	getAllActivityTypes: operation({
		method: 'GET',
		path: '/api/timesheet/activitytype/list',
		changesData: false,
		response: { kind: 'rows', shape: activityShape },
	}),
	getAllAllocations: operation({
		method: 'GET',
		path: '/api/timesheet/allocations/list',
		changesData: false,
		response: { kind: 'rows', shape: projectShape },
	}),
	getAllForApproval: operation({
		method: 'GET',
		path: '/api/timesheet/approvals/list',
		changesData: false,
		query: { startDate: date('timesheetStartDate'), endDate: date('timesheetEndDate') },
		response: { kind: 'rows', shape: timesheetShape },
	}),
	getAllTimecards: operation({
		method: 'GET',
		path: '/api/timecards',
		changesData: false,
		query: { startDate: date('timesheetStartDate'), endDate: date('timesheetEndDate') },
		response: { kind: 'rows', shape: timecardShape },
	}),
	getPreferences: operation({
		method: 'GET',
		path: '/api/timesheet/preferences/list',
		changesData: false,
		response: { kind: 'record', shape: preferencesShape },
	}),
	updateStatus: operation({
		method: 'POST',
		path: '/api/timesheet/update',
		changesData: true,
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
