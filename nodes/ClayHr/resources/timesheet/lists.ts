import { defineList } from '../../shared/lists/defineList';
import { activityShape, listedTimesheetShape } from './shape';

/** Timesheets of one user. */
export const timesheets = defineList('GET /api/timesheets', { shape: listedTimesheetShape });

/** Timesheets that the API key's user must decide. */
export const timesheetsToDecide = defineList('GET /api/timesheet/approvals/list', { shape: listedTimesheetShape });

/** The company's activity types. */
export const activities = defineList('GET /api/timesheet/activitytype/list', { shape: activityShape });
