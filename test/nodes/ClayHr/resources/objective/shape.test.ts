import { objectiveShape } from '../../../../../nodes/ClayHr/resources/objective/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	objectiveId: 71,
	objective: 'Become the first choice of small companies',
	type: 'OBJ',
	objectiveType: 'COMPANY',
	description: 'More of them, and happier',
	beginDate: '2024-04-01',
	targetDate: '2024-09-30',
	leadUserId: 140001,
	weightage: 50,
	status: 'A',
	objectiveProgress: 35,
	cid: 9001,
	userViewModel: { userId: 140001, name: 'Ada Stone', email: 'ada.stone@example.com' },
	keyResultModelList: [
		{ goalId: 610, summary: 'Grow revenue by a fifth' },
		{ goalId: 611, summary: '' },
	],
};

it('simplifies an objective', () => {
	expect(simplify(documented, objectiveShape)).toEqual({
		id: 71,
		name: 'Become the first choice of small companies',
		user: 'Ada Stone',
		type: 'COMPANY',
		typeCode: 'COMPANY',
		status: 'active',
		statusCode: 'A',
		userId: 140001,
		beginDate: '2024-04-01',
		targetDate: '2024-09-30',
		progress: 35,
		weightage: 50,
		keyResults: ['Grow revenue by a fifth'],
	});
});

it('selects further fields of an objective', () => {
	expect(select(documented, objectiveShape, Object.keys(objectiveShape.more ?? {}))).toEqual({
		id: 71,
		companyId: 9001,
		description: 'More of them, and happier',
		keyResultCount: 2,
		keyResultIds: [610, 611],
		email: 'ada.stone@example.com',
	});
});

it('accepts odd values', () => {
	const odd = { objectiveId: 71, objective: null, userViewModel: [], status: 1, keyResultModelList: null };
	expect(simplify(odd, objectiveShape)).toEqual({
		id: 71,
		name: null,
		user: null,
		type: null,
		typeCode: null,
		status: 1,
		statusCode: 1,
		userId: null,
		beginDate: null,
		targetDate: null,
		progress: null,
		weightage: null,
		keyResults: [],
	});
	expect(select(odd, objectiveShape, ['keyResultCount'])).toEqual({ id: 71, keyResultCount: null });
});
