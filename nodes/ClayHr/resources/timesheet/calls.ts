import { forPeople } from '../../shared/description/peopleFields';
import { statusWords } from '../../shared/records/codes';
import { listOperation, operation } from '../../shared/operation';
import { choice, date, flag, id, lastDay, text } from '../../shared/parameters/fields';
import { projectShape } from '../project/shape';
import { clockedCardShape } from '../timecard/shape';
import { readDayByDay } from './dayByDay';
import { preferencesShape, timesheetDetailsShape, oneTimesheetShape } from './shape';
import { timesheetStatusInputs } from './codes';
import { timesheets, timesheetsToDecide, activities } from './lists';

const firstDay = date('timesheetStartDate');
const finalDay = lastDay('timesheetEndDate', 'timesheetStartDate');

const newStatus = choice('timesheetStatus', ...timesheetStatusInputs);

/** Calls for whole timesheets and related records. */
export const timesheetCalls = {
	delete: operation('POST /api/timesheet/delete', {
		query: { timesheetId: id('timesheetId') },
		response: { kind: 'deleted' },
	}),
	get: operation('GET /api/timesheet', {
		query: { timesheetId: id('timesheetId') },
		response: { kind: 'record', shape: oneTimesheetShape },
	}),
	getDetails: operation('GET /api/timesheets/details/{timeSheetId}', {
		pathValues: { timeSheetId: id('timesheetId') },
		query: { flatcustomfields: flag('timesheetDetailsFields.flatCustomFields', false, true) },
		response: { kind: 'record', shape: timesheetDetailsShape },
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
		query: { startDate: firstDay, endDate: finalDay },
	}),
	getAllTimecards: operation('GET /api/timecards', {
		query: { startDate: firstDay, endDate: finalDay },
		customRead: readDayByDay(firstDay, finalDay),
		response: { kind: 'rows', shape: clockedCardShape },
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
			echo: { id: id('timesheetId'), status: newStatus },
			words: { status: statusWords },
		},
	}),
};
