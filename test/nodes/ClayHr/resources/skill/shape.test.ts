import { skillShape, userSkillShape } from '../../../../../nodes/ClayHr/resources/skill/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

describe('a skill', () => {
	const documented = {
		sequence: 1,
		createUserId: 140009,
		skillCode: 'TypeScript',
		description: 'Typed JavaScript',
		createts: 1715587200000,
		id: 501,
		status: 'A',
	};

	it('is simplified', () => {
		expect(simplify(documented, skillShape)).toEqual({
			id: 501,
			name: 'TypeScript',
			description: 'Typed JavaScript',
			status: 'active',
			statusCode: 'A',
			sequence: 1,
			createdAt: '2024-05-13T08:00:00.000Z',
		});
		expect(select(documented, skillShape, ['createdById', 'statusCode'])).toEqual({
			id: 501,
			createdById: 140009,
			statusCode: 'A',
		});
	});

	it('accepts odd values', () => {
		expect(simplify({ skillId: '7', skillCode: 42, status: null, createts: 'yesterday' }, skillShape)).toEqual({
			id: 7,
			name: 42,
			description: null,
			status: null,
			statusCode: null,
			sequence: null,
			createdAt: 'yesterday',
		});
	});
});

describe('a skill of a user', () => {
	const documented = {
		skillUserId: 502,
		skillId: 501,
		userId: 140001,
		level: 3,
		description: '',
		cid: 9001,
		createUserId: 140009,
		status: 'A',
		createts: 1715587200000,
		performancelevel: 2,
		weightage: 0,
		targetLevel: 4,
		targetLevelCreatets: 1715587200000,
		yearsOfExperience: 5,
		dateOfLastUse: 0,
		skillAcquireDate: 1714521600000,
		skillModel: {
			skillId: 501,
			skillCode: 'TypeScript',
			description: 'Typed JavaScript',
			skillTypeModel: '',
			assessmentModel: { scoretemplateid: 4 },
			skillTypeName: 'Programming',
		},
	};

	it('is simplified', () => {
		expect(simplify(documented, userSkillShape)).toEqual({
			id: 502,
			skillId: 501,
			skill: 'TypeScript',
			userId: 140001,
			level: 3,
			targetLevel: 4,
			yearsOfExperience: 5,
			lastUsed: null,
			acquired: '2024-05-01',
			status: 'active',
			statusCode: 'A',
		});
	});

	it('has further fields to select', () => {
		expect(select(documented, userSkillShape, Object.keys(userSkillShape.more ?? {}))).toEqual({
			id: 502,
			companyId: 9001,
			createdAt: '2024-05-13T08:00:00.000Z',
			createdById: 140009,
			description: 'Typed JavaScript',
			performanceLevel: 2,
			scoreTemplateId: 4,
			skillType: 'Programming',
			targetLevelSince: '2024-05-13',
			weightage: 0,
		});
	});

	it('accepts odd values', () => {
		const odd = { skillUserId: 502, level: 'expert', dateOfLastUse: '2024-05-01', skillModel: null, status: 'X' };
		expect(simplify(odd, userSkillShape)).toMatchObject({
			level: 'expert',
			lastUsed: '2024-05-01',
			acquired: null,
			skill: null,
			status: 'X',
		});
	});
});
