import { absences } from './absences.mts';
import { birthdays } from './birthdays.mts';
import { directorySync } from './directorySync.mts';
import { expenseReview } from './expenseReview.mts';
import { headcount } from './headcount.mts';
import { leaveApproval } from './leaveApproval.mts';
import { missingTimesheets } from './missingTimesheets.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';
import { whoIsOut } from './whoIsOut.mts';

/** The examples that are checked by running a copy without nodes of other services. */
export const readyWorkflows: readonly ReadyWorkflow[] = [
	leaveApproval,
	whoIsOut,
	missingTimesheets,
	expenseReview,
	headcount,
	birthdays,
	absences,
	directorySync,
];
