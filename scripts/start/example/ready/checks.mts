import { absences } from './absences.mts';
import { attendance } from './attendance.mts';
import { birthdays } from './birthdays.mts';
import { candidateDigest } from './candidateDigest.mts';
import { directorySync } from './directorySync.mts';
import { exitInterview } from './exitInterview.mts';
import { expenseReview } from './expenseReview.mts';
import { firstDay } from './firstDay.mts';
import { headcount } from './headcount.mts';
import { hiringHandOver } from './hiringHandOver.mts';
import { lastDay } from './lastDay.mts';
import { leaveApproval } from './leaveApproval.mts';
import { leaveCalendar } from './leaveCalendar.mts';
import { missingTimesheets } from './missingTimesheets.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';
import { whoIsOut } from './whoIsOut.mts';

/** The examples that are checked by running a copy without nodes of other services. */
export const readyWorkflows: readonly ReadyWorkflow[] = [
	leaveApproval,
	firstDay,
	lastDay,
	candidateDigest,
	leaveCalendar,
	whoIsOut,
	missingTimesheets,
	expenseReview,
	headcount,
	birthdays,
	absences,
	attendance,
	hiringHandOver,
	exitInterview,
	directorySync,
];
