import { at, count, day, each, personName, word } from '../../shared/output/readers';
import type { Shape } from '../../shared/output/shape';

/** Objectives with what became of their key results. */
export const objectiveShape: Shape = {
	fields: {
		id: at('objectiveId'),
		name: at('objective'),
		user: personName('userViewModel'),
		type: at('objectiveType', 'type'),
		status: word('status', { A: 'active' }),
		beginDate: day('beginDate'),
		targetDate: day('targetDate'),
		progress: at('objectiveProgress'),
		weightage: at('weightage'),
		keyResults: each('keyResultModelList', 'summary'),
	},
	more: {
		companyId: at('cid'),
		description: at('description'),
		keyResultCount: count('keyResultModelList'),
		keyResultIds: each('keyResultModelList', 'goalId'),
		statusCode: at('status'),
		userEmail: at('userViewModel.email'),
		userId: at('leadUserId', 'userViewModel.userId'),
	},
};
