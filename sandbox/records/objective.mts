import type { Company } from '../company/company.mts';
import type { Objective } from '../company/objectives.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { completionOf, goalFacts } from './goal.mts';
import { userFacts } from './user.mts';

/** Gives what is known about an objective with its key results; its progress is their mean. */
export function objectiveFacts(company: Company, objective: Objective): Facts {
	const { people, goals } = company;
	const lead = people.get(objective.leadUserId);
	const keyResults = goals.list().filter(({ objectiveId }) => objectiveId === objective.objectiveId);
	const sum = keyResults.reduce((total, goal) => total + completionOf(goal), 0);
	return new Facts({
		...objective,
		cid: companyId,
		type: 'OBJ',
		objectiveProgress: keyResults.length === 0 ? 0 : Math.round(sum / keyResults.length),
		userViewModel: lead === undefined ? null : userFacts(company, lead),
		keyResultModelList: keyResults.map((goal) => goalFacts(company, goal)),
	});
}
