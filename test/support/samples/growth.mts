import type { IDataObject } from 'n8n-workflow';

import type { Sandbox } from '../sandbox.mts';
import type { Samples } from '../sampleParameters.mts';

/** Samples for goals, objectives, performance reviews, skills, tasks and workflows. */
export async function growthSamples(sandbox: Sandbox): Promise<[Samples, Samples]> {
	const idsOf = async (collection: string, idName: string): Promise<[number, number]> => {
		const records = await sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
		const [one, other] = records.map((record) => Number(record[idName]));
		if (one === undefined || other === undefined) throw new Error(`The sandbox has no two ${collection}`);
		return [one, other];
	};
	const goals = await idsOf('goals', 'goalId');
	const objectives = await idsOf('objectives', 'objectiveId');
	const users = await idsOf('users', 'userId');
	const tasks = await idsOf('tasks', 'taskId');
	const userWorkflows = await idsOf('userWorkflows', 'userWorkflowId');
	const shared = {
		scoreMin: 1,
		scoreMax: 7,
		scoreTemplateId: 4,
		performanceReviewUserIds: users.join(','),
	};
	const ofSet = (place: 0 | 1): Samples => ({
		...shared,
		goalId: goals[place],
		parentGoalId: goals[place],
		objectiveId: objectives[place],
		taskId: tasks[place],
		taskStatus: (['INP', 'COMP'] as const)[place],
		workflowId: ([330, 331] as const)[place],
		assignedWorkflowId: userWorkflows[place],
		workflowCoordinatorId: users[place],
		performanceReviewTemplateId: ([15, 16] as const)[place],
		skillCode: (['Juggling', 'Tightrope'] as const)[place],
		skillTypeId: ([1, 2] as const)[place],
	});
	return [ofSet(0), ofSet(1)];
}
