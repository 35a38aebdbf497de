import type { Goal } from '../company/goals.mts';
import { goalFacts } from '../records/goal.mts';
import { objectiveFacts } from '../records/objective.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { requireKnown } from './known.mts';
import { forbidden, invalid, Refusal, requireReader } from './refusal.mts';
import { teamOf } from './team.mts';

export const goalHandlers: Handlers = {
	'GET /goal/': (call) => {
		const sees = seenGoals(call);
		const seen = call.company.goals.list().filter(sees);
		return ok({ data: seen.map((goal) => goalFacts(call.company, goal)), message: 'Successful.' });
	},
	'GET /goal/list': (call) => {
		const { company, query } = call;
		const userId = query.requiredNumber('userId');
		requireReader(call, userId);
		if (company.people.get(userId) === undefined) throw new Refusal(404, 'Not Found').because('userId: no such user');
		const owned = company.goals.list().filter((goal) => goal.userId === userId);
		const data = owned.map((goal) => goalFacts(company, goal));
		return ok({ data, message: 'Successfully retrieved the goal list.' });
	},
	// Undocumented: the effect of reviewUserId. Here: none.
	'GET /api/getgoal/': (call) => {
		const goal = findGoal(call, call.query.requiredNumber('goalid'));
		if (!seenGoals(call)(goal)) throw forbidden();
		return ok(goalFacts(call.company, goal));
	},
	'POST /goal/': createGoal,
	'DELETE /api/deletegoal/': deleteGoal,
	'GET /api/objective/': listObjectives,
};

function findGoal({ company }: Call, goalId: number): Goal {
	const goal = company.goals.get(goalId);
	if (goal === undefined) throw new Refusal(404, 'Goal not found.').because('no such goal');
	return goal;
}

// Undocumented: which goals a user sees. Here: own goals, goals to review or to help with, goals of the team and of the
// company, and goals that the manager shares with direct reports.
function seenGoals(call: Call): (goal: Goal) => boolean {
	const { caller, company } = call;
	const isInTeam = teamOf(call);
	const managers = company.reportingLines.managersOf(caller.userId);
	return ({ userId, reviewerUserId, collaboratorUserIds, isCompanyGoal, isVisibleToReports }) =>
		isCompanyGoal ||
		[userId, reviewerUserId, ...collaboratorUserIds].includes(caller.userId) ||
		isInTeam(userId) ||
		(isVisibleToReports && managers.includes(userId));
}

// Undocumented: required fields, and the user of a new goal. Here: no field is required; the goal belongs to the API
// key's user or to the reviewed user, who must be in the team of the API key's user.
function createGoal(call: Call): Answer {
	const { query, company, caller, now } = call;
	const reviewed = query.number('reviewUserId') ?? 0;
	const userId = reviewed === 0 ? caller.userId : reviewed;
	const objectiveId = idOrNone(query.number('objectiveId'));
	const parentGoalId = idOrNone(query.number('parentGoalId'));
	const projectId = idOrNone(query.number('projectid'));
	const references = { user: userId, objective: objectiveId, goal: parentGoalId, project: projectId };
	requireKnown(call, references, new Refusal(404, 'Not Found'));
	const [beginDate = null, targetDate = null] = query.period('begindate', 'targetDate');
	if (userId !== caller.userId && !teamOf(call)(userId)) throw forbidden();
	const weightage = query.number('goalWeightage') ?? 0;
	if (weightage < 0) throw invalid().because('goalWeightage: must not be negative');
	const initialValue = query.number('initialvalue') ?? 0;
	const { goalId } = company.goals.add((id) => ({
		goalId: id,
		summary: query.filledText('summary') ?? null,
		description: query.text('description') ?? null,
		userId,
		reviewerUserId: userId === caller.userId ? null : caller.userId,
		collaboratorUserIds: [],
		objectiveId,
		parentGoalId,
		projectId,
		beginDate,
		targetDate,
		initialValue,
		currentValue: query.number('currentValue') ?? initialValue,
		goalValue: query.number('goalValue') ?? 0,
		units: query.text('units') ?? null,
		typeCode: query.text('typecode') ?? null,
		weightage,
		status: query.filledText('status') ?? 'A',
		isCompanyGoal: query.number('companyGoal') === 1,
		isVisibleToReports: query.number('visibleToDirectReports') === 1,
		createUserId: caller.userId,
		createdAt: now,
	}));
	return ok({ goalId, message: 'Successful.' });
}

// 0 means none, as in ClayHR's responses.
function idOrNone(id: number | undefined): number | null {
	return id === undefined || id === 0 ? null : id;
}

// Undocumented: the effect on sub-goals. Here: they stay and lose their parent.
function deleteGoal(call: Call): Answer {
	const { company, caller } = call;
	const goal = findGoal(call, call.query.requiredNumber('goalId'));
	const mayDelete = goal.userId === caller.userId || goal.createUserId === caller.userId || teamOf(call)(goal.userId);
	if (!mayDelete) throw new Refusal(403, 'You do not have the permission to delete this goal.');
	company.goals.remove(goal.goalId);
	for (const beneath of company.goals.list())
		if (beneath.parentGoalId === goal.goalId) company.goals.save(beneath.goalId, { ...beneath, parentGoalId: null });
	return ok({ message: 'Success' });
}

// Undocumented: the list without a parameter (here: the goals of the API key's user), and the effect of an invalid parameter
// (here: the documented failure).
function listObjectives(call: Call): Answer {
	const { query, company, caller } = call;
	const userId = query.number('UserId');
	const objectiveId = query.number('objectiveId');
	if (userId !== undefined) requireReader(call, userId);
	const lead = userId ?? (objectiveId === undefined ? caller.userId : undefined);
	if (lead !== undefined && company.people.get(lead) === undefined)
		throw new Refusal(401, 'failure').because('UserId: no such user');
	if (objectiveId !== undefined && company.objectives.get(objectiveId) === undefined)
		throw new Refusal(401, 'failure').because('objectiveId: no such objective');
	const isInTeam = teamOf(call);
	const found = company.objectives
		.list()
		.filter((objective) => lead === undefined || objective.leadUserId === lead)
		.filter((objective) => objectiveId === undefined || objective.objectiveId === objectiveId)
		.filter(
			({ objectiveType, leadUserId }) =>
				objectiveType === 'COMPANY' || leadUserId === caller.userId || isInTeam(leadUserId),
		);
	return ok({ code: 1, data: found.map((objective) => objectiveFacts(company, objective)), message: 'Successful' });
}
