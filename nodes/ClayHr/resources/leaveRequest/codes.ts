import { codeChoices, wordsOf } from '../../shared/records/codes';

/** The statuses of a leave request. */
export const leaveStatuses = codeChoices([
	{ name: 'Approved', value: 'AP' },
	{
		name: 'Partly Approved',
		value: 'PAP',
		description: 'One approver has approved, but the next one has not decided yet',
	},
	{ name: 'Recalled', value: 'RCAL', description: 'Approved and taken, and then recalled' },
	{ name: 'Rejected', value: 'RJ' },
	{ name: 'Waiting', value: 'WA', description: 'Pending: nobody has decided yet' },
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
