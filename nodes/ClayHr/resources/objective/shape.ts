import { noWords } from '../../shared/records/codes';
import { at, count, day, each, firstOf, personName, status, type Shape, word } from '../../shared/records/shape';

/** An objective with the progress of its key results. */
export const objectiveShape: Shape = {
	fields: {
		id: at('objectiveId'),
		name: at('objective'),
		user: personName('userViewModel'),
		userId: at('leadUserId', 'userViewModel.userId'),
		type: firstOf(word('objectiveType', noWords), word('type', noWords)),
		typeCode: at('objectiveType', 'type'),
		status: status('status'),
		statusCode: at('status'),
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
		email: at('userViewModel.email'),
	},
};
