import type { Company } from '../company/company.mts';
import type { Objective } from '../company/objectives.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { completionOf, goalFacts } from './goal.mts';
import { userFactsOf } from './user.mts';

/** Facts about an objective with its key results; its progress is their mean. */
export function objectiveFacts(company: Company, objective: Objective): Facts {
	const { goals } = company;
	const keyResults = goals.list().filter(({ objectiveId }) => objectiveId === objective.objectiveId);
	const sum = keyResults.reduce((total, goal) => total + completionOf(goal), 0);
	return new Facts({
		...objective,
		cid: companyId,
		type: 'OBJ',
		objectiveProgress: keyResults.length === 0 ? 0 : Math.round(sum / keyResults.length),
		userViewModel: userFactsOf(company, objective.leadUserId),
		keyResultModelList: keyResults.map((goal) => goalFacts(company, goal)),
	});
}
