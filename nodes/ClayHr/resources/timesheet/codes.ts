import { codeChoices } from '../../shared/records/codes';

/** Statuses for Timesheet: Update Status. */
export const timesheetStatuses = codeChoices([
	{ name: 'Approved', value: 'AP', description: 'Takes no more time' },
	{ name: 'New', value: 'NEW', description: 'Goes back to its owner' },
	{ name: 'Partly Approved', value: 'PAP', description: 'Waits for a further decision' },
	{ name: 'Pending', value: 'PD', description: 'Submitted for approval' },
	{ name: 'Rejected', value: 'RJ', description: 'Goes back to its owner to be corrected' },
]);

/** The categories of time. */
export const timeCategories = codeChoices([
	{ name: 'Overtime', value: 'OT' },
	{ name: 'Regular', value: 'RG' },
]);
