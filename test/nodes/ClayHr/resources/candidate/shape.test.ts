import { candidateDetailsShape, candidateShape } from '../../../../../nodes/ClayHr/resources/candidate/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const more = Object.keys(candidateShape.more ?? {});

const listed = {
	recruitId: 30501,
	name: 'Ada Stone',
	email: 'ada.stone@example.com',
	phone: '+1 617 555 0100',
	dateOfBirth: 648518400000,
	statusid: 2,
	createts: 1715587200000,
	notes: '',
	source: 'API',
	recruiterUserId: 140009,
	status: 'A',
	appliedPositions: 'Backend Engineer',
	updatedOn: 0,
	cid: 9001,
	recruiterName: 'Lee Ward',
	isInternalCand: 'N',
	applicationStatus: 'Interview',
	verified: 'Y',
};

const detailed = {
	...listed,
	appliedPositions: undefined,
	applicationStatus: undefined,
	recruiterName: undefined,
	recruiter: 'Lee Ward',
	positionName: 'Backend Engineer',
	isNewCand: 'true',
	candidatePositionsModelList: [
		{ positionid: 700, positionName: 'Backend Engineer' },
		{ positionid: 701, positionName: 'Designer' },
	],
};

it('simplifies a listed candidate', () => {
	expect(simplify(listed, candidateShape)).toEqual({
		id: 30501,
		name: 'Ada Stone',
		email: 'ada.stone@example.com',
		phone: '+1 617 555 0100',
		positions: 'Backend Engineer',
		step: 'Interview',
		source: 'API',
		recruiter: 'Lee Ward',
		recruiterId: 140009,
		createdAt: '2024-05-13T08:00:00.000Z',
		updatedAt: null,
	});
});

it('simplifies a complete candidate', () => {
	expect(simplify(detailed, candidateShape)).toMatchObject({
		positions: 'Backend Engineer, Designer',
		step: null,
		recruiter: 'Lee Ward',
	});
	expect(select(detailed, candidateShape, more)).toEqual({
		id: 30501,
		applicationCount: 2,
		companyId: 9001,
		dateOfBirth: '1990-07-21',
		isInternal: false,
		isNew: true,
		joiningDate: null,
		notes: null,
		positionIds: [700, 701],
		referrer: null,
		score: null,
		status: 'active',
		statusCode: 'A',
		statusId: 2,
		summary: null,
		verified: true,
	});
});

it.each([
	[{ appliedPositionIds: 700 }, [700]],
	[{ appliedPositionIds: '700' }, [700]],
	[{ appliedPositionIds: '700, 701' }, [700, 701]],
	[{ appliedPositionIds: '[700,701]' }, [700, 701]],
	[{ appliedPositionIds: [700, '701'] }, [700, 701]],
	[{ appliedPositionIds: '700', candidatePositionsModelList: [] }, [700]],
	[{ appliedPositionIds: '700', candidatePositionsModelList: null }, [700]],
	[{ appliedPositionIds: 700, candidatePositionsModelList: [{ positionid: 701 }] }, [701]],
	[{ appliedPositionIds: 0 }, []],
	[{ candidatePositionsModelList: [] }, []],
	// No field of the record says it.
	[{ candidatePositionsModelList: null }, null],
	[{}, null],
])('reads the IDs of the positions from %j', (record, positionIds) => {
	expect(select(record, candidateShape, ['positionIds'])).toEqual({ id: null, positionIds });
});

it('has no step where ClayHR documents none, instead of null', () => {
	expect(simplify(detailed, candidateDetailsShape)).not.toHaveProperty('step');
	const withStep = { ...detailed, candidateStatusModel: { statusName: 'Interview' } };
	expect(simplify(withStep, candidateDetailsShape)).toMatchObject({ step: 'Interview' });
});

it.each([
	{},
	{ recruitId: null, name: null, createts: null, candidatePositionsModelList: null },
	{ createts: 'string', updatedOn: {}, candidatePositionsModelList: '', name: '' },
	{ candidatePositionsModelList: [null, 'odd', {}], createts: NaN },
])('invents nothing from %j', (odd) => {
	const values = Object.values(simplify(odd, candidateShape)).filter((value) => value !== null && value !== 'string');
	expect(values.filter((value) => value !== '{}')).toEqual([]);
});

it('accepts numbers for texts and texts for numbers', () => {
	const odd = { recruitId: '30501', phone: 16175550100, createts: '1715587200000', isNewCand: true, score: '4' };
	expect(simplify(odd, candidateShape)).toMatchObject({
		id: 30501,
		phone: 16175550100,
		createdAt: '2024-05-13T08:00:00.000Z',
	});
	expect(select(odd, candidateShape, ['isNew', 'score'])).toEqual({ id: 30501, isNew: true, score: '4' });
});
