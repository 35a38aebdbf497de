import { forPeople } from '../../shared/description/peopleFields';
import { statusWords } from '../../shared/records/codes';
import { listOperation, operation } from '../../shared/operation';
import { choice, date, flag, id, lastDay, text } from '../../shared/parameters/fields';
import { projectShape } from '../project/shape';
import { timecardShape } from '../timecard/shape';
import { preferencesShape, timesheetShape } from './shape';
import { timesheetStatusInputs } from './codes';
import { timesheets, timesheetsToDecide, activities } from './lists';

const newStatus = choice('timesheetStatus', ...timesheetStatusInputs);

/** Calls for whole timesheets and related records. */
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
	getAll: listOperation(timesheets, {
		query: {
			startDate: date('timesheetFilters.startDate'),
			endDate: lastDay('timesheetFilters.endDate', 'timesheetFilters.startDate'),
		},
		forPeople: forPeople('userID'),
	}),
	getAllActivityTypes: listOperation(activities, {}),
	getAllAllocations: operation('GET /api/timesheet/allocations/list', {
		response: { kind: 'rows', shape: projectShape },
	}),
	getAllForApproval: listOperation(timesheetsToDecide, {
		query: { startDate: date('timesheetStartDate'), endDate: lastDay('timesheetEndDate', 'timesheetStartDate') },
	}),
	getAllTimecards: operation('GET /api/timecards', {
		query: { startDate: date('timesheetStartDate'), endDate: lastDay('timesheetEndDate', 'timesheetStartDate') },
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
