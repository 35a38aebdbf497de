import type { Company } from '../company/company.mts';
import { dayNumber } from '../company/days.mts';
import type { Goal } from '../company/goals.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { projectFactsOf } from './project.mts';
import { userFactsOf } from './user.mts';

/** Returns a goal's progress. Undocumented: the unit. Here: percent of the way from the initial value to the target. */
export function completionOf({ initialValue, currentValue, goalValue }: Goal): number {
	if (initialValue === goalValue) return currentValue === goalValue ? 100 : 0;
	return Math.round(((currentValue - initialValue) / (goalValue - initialValue)) * 100);
}

/** Facts about a goal. */
export function goalFacts(company: Company, goal: Goal): Facts {
	const { people, goals } = company;
	const parent = goal.parentGoalId === null ? undefined : goals.get(goal.parentGoalId);
	const completion = completionOf(goal);
	return new Facts({
		goalId: goal.goalId,
		id: goal.goalId,
		cid: companyId,
		summary: goal.summary,
		description: goal.description,
		status: goal.status,
		typecode: goal.typeCode,
		units: goal.units,
		objectiveId: goal.objectiveId,
		parentGoalId: goal.parentGoalId,
		parentGoalName: parent?.summary,
		projectid: goal.projectId,
		projectModel: projectFactsOf(company, goal.projectId),
		begindate: goal.beginDate,
		beginDate: goal.beginDate,
		targetdate: goal.targetDate,
		initialvalue: goal.initialValue,
		currentvalue: goal.currentValue,
		goalvalue: goal.goalValue,
		goalWeightage: goal.weightage,
		companyGoal: Number(goal.isCompanyGoal),
		visibleToDirectReports: Number(goal.isVisibleToReports),
		completionRatio: completion,
		progressRatio: completion,
		elapsedTimeRatio: elapsedOf(company, goal),
		additive: 0,
		freezeGoal: 0,
		isForward: false,
		hasGoalApprovalPermission: false,
		uname: people.get(goal.userId)?.displayFullName,
		assignedUserModel: userFactsOf(company, goal.userId),
		reviewerUserModel: userFactsOf(company, goal.reviewerUserId),
		goalCollaborationModel: goal.collaboratorUserIds.map(
			(userid, place) =>
				new Facts({
					collabid: goal.goalId * 10 + place,
					goalid: goal.goalId,
					userid,
					cid: companyId,
					userModel: userFactsOf(company, userid),
				}),
		),
		createuserid: goal.createUserId,
		createUserId: goal.createUserId,
		lastUpdateUserId: goal.createUserId,
		createts: goal.createdAt,
	});
}

// Percent of the days between the first and the last day.
function elapsedOf({ clock }: Company, { beginDate, targetDate }: Goal): number | null {
	if (beginDate === null || targetDate === null || beginDate >= targetDate) return null;
	const today = Math.floor(clock.now() / 86_400_000);
	const elapsed = (today - dayNumber(beginDate)) / (dayNumber(targetDate) - dayNumber(beginDate));
	return Math.round(Math.min(1, Math.max(0, elapsed)) * 100);
}
