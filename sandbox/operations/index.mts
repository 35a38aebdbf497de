import { announcementHandlers } from './announcements.mts';
import type { Handler } from './call.mts';
import { candidateHandlers } from './candidates.mts';
import { compensationHandlers } from './compensation.mts';
import { completeUserDetailsHandlers } from './completeUserDetails.mts';
import { customFieldHandlers } from './customFieldValues.mts';
import { dependentHandlers } from './dependents.mts';
import { documentHandlers } from './documents.mts';
import { expenseItemHandlers } from './expenseItems.mts';
import { expenseReportHandlers } from './expenseReports.mts';
import { feedbackHandlers } from './feedback.mts';
import { formHandlers } from './forms.mts';
import { goalHandlers } from './goals.mts';
import { jobBoardHandlers } from './jobBoard.mts';
import { jobProfileHandlers } from './jobProfiles.mts';
import { keyOwnerHandlers } from './keyOwner.mts';
import { leaveDecisionHandlers } from './leaveDecisions.mts';
import { leaveRequestHandlers } from './leaveRequests.mts';
import { listUsersHandlers } from './listUsers.mts';
import { moneyHandlers } from './money.mts';
import { orgRelationHandlers } from './orgRelations.mts';
import { orgUnitHandlers } from './orgUnits.mts';
import { personalRecordsHandlers } from './personalRecords.mts';
import { positionHandlers } from './positions.mts';
import { projectHandlers } from './projects.mts';
import { ptoHandlers } from './pto.mts';
import { recordTimeHandlers } from './recordTime.mts';
import { reportHandlers } from './reports.mts';
import { reviewHandlers } from './reviews.mts';
import { shiftHandlers } from './shifts.mts';
import { skillHandlers } from './skills.mts';
import { surveyHandlers } from './surveys.mts';
import { taskHandlers } from './tasks.mts';
import { testHandlers } from './tests.mts';
import { timecardHandlers } from './timecards.mts';
import { timesheetHandlers } from './timesheets.mts';
import { trainingHandlers } from './trainings.mts';
import { userHandlers } from './users.mts';
import { workflowHandlers } from './workflows.mts';

/**
 * All stateful operations, by method and path as in the description. Other operations respond with the description's
 * examples.
 */
export const handlers: ReadonlyMap<string, Handler> = new Map(
	[
		keyOwnerHandlers,
		listUsersHandlers,
		userHandlers,
		completeUserDetailsHandlers,
		personalRecordsHandlers,
		compensationHandlers,
		customFieldHandlers,
		orgUnitHandlers,
		orgRelationHandlers,
		leaveRequestHandlers,
		leaveDecisionHandlers,
		ptoHandlers,
		projectHandlers,
		expenseItemHandlers,
		expenseReportHandlers,
		moneyHandlers,
		recordTimeHandlers,
		shiftHandlers,
		timecardHandlers,
		timesheetHandlers,
		goalHandlers,
		reviewHandlers,
		skillHandlers,
		taskHandlers,
		workflowHandlers,
		formHandlers,
		surveyHandlers,
		testHandlers,
		trainingHandlers,
		feedbackHandlers,
		reportHandlers,
		documentHandlers,
		announcementHandlers,
		dependentHandlers,
		jobProfileHandlers,
		candidateHandlers,
		positionHandlers,
		jobBoardHandlers,
	].flatMap((group) => Object.entries(group)),
);
