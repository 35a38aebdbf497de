import { codeChoices } from '../../shared/records/codes';

/** Statuses for Timesheet: Update Status. */
export const timesheetStatuses = codeChoices([
	{ name: 'Approved', value: 'AP', description: 'No more time can be recorded' },
	{ name: 'New', value: 'NEW', description: 'Return the timesheet to its user' },
	{ name: 'Partly Approved', value: 'PAP', description: 'Another approver still has to decide' },
	{ name: 'Pending', value: 'PD', description: 'Submit the timesheet for approval' },
	{ name: 'Rejected', value: 'RJ', description: 'Return the timesheet to its user for correction' },
]);

/** Statuses as input. To submit a timesheet is to make it pending. */
export const timesheetStatusInputs = [...timesheetStatuses, ...codeChoices([{ name: 'Submitted', value: 'PD' }])];

/** The categories of time. */
export const timeCategories = codeChoices([
	{ name: 'Overtime', value: 'OT' },
	{ name: 'Regular', value: 'RG' },
]);
