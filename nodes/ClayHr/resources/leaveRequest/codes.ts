import { codeChoices, wordsOf } from '../../shared/records/codes';

/** The statuses of a leave request. */
export const leaveStatuses = codeChoices([
	{ name: 'Approved', value: 'AP' },
	{ name: 'Partly Approved', value: 'PAP', description: 'Somebody has approved, the next one has not yet' },
	{ name: 'Recalled', value: 'RCAL', description: 'Taken back after it was approved' },
	{ name: 'Rejected', value: 'RJ' },
	{ name: 'Waiting', value: 'WA', description: 'Nobody has decided yet' },
]);

/** A leave request status code. */
export type LeaveStatus = (typeof leaveStatuses)[number]['value'];

/** Leave request statuses by ClayHR's code. */
export const leaveStatusWords = wordsOf(leaveStatuses);

/** The halves of a day, for a half day of leave. */
export const halvesOfDay = codeChoices([
	{ name: 'Afternoon', value: 'PM' },
	{ name: 'Morning', value: 'AM' },
]);
