import { codeChoices, wordsOf } from '../../shared/records/codes';

/** The statuses of a leave request. */
export const leaveStatuses = codeChoices([
	{ name: 'Approved', value: 'AP' },
	{ name: 'Partly Approved', value: 'PAP', description: 'Somebody has approved, the next one has not yet' },
	{ name: 'Recalled', value: 'RCAL', description: 'Taken back after it was approved' },
	{ name: 'Rejected', value: 'RJ' },
	{ name: 'Waiting', value: 'WA', description: 'Nobody has decided yet' },
]);

/** A code of a leave request's status. */
export type LeaveStatus = (typeof leaveStatuses)[number]['value'];

/** The codes of a leave request's status, in words. */
export const leaveStatusWords = wordsOf(leaveStatuses);

/** The halves of a day, one of which can be leave. */
export const halvesOfDay = codeChoices([
	{ name: 'Afternoon', value: 'PM' },
	{ name: 'Morning', value: 'AM' },
]);
