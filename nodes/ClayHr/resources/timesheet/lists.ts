import { defineList } from '../../shared/lists/defineList';
import { activityShape, timesheetShape } from './shape';

/** Timesheets of one user. */
export const timesheets = defineList('GET /api/timesheets', { shape: timesheetShape });

/** Timesheets that wait for a decision of the API key's owner. */
export const timesheetsToDecide = defineList('GET /api/timesheet/approvals/list', { shape: timesheetShape });

/** The kinds of activity that the company has set up. */
export const activities = defineList('GET /api/timesheet/activitytype/list', { shape: activityShape });
