import { defineList } from '../../shared/lists/defineList';
import { activityShape, timesheetShape } from './shape';

/** Timesheets of one user. */
export const timesheets = defineList('GET /api/timesheets', { shape: timesheetShape });

/** Timesheets that the API key's user must decide. */
export const timesheetsToDecide = defineList('GET /api/timesheet/approvals/list', { shape: timesheetShape });

/** The company's activity types. */
export const activities = defineList('GET /api/timesheet/activitytype/list', { shape: activityShape });
