import { listedPositionShape, positionShape } from '../../../../../nodes/ClayHr/resources/position/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const listed = {
	positionId: 700,
	positionUID: 'POS-7',
	positionName: 'Backend Engineer',
	applicantsCount: 14,
	hiringFunnelName: 'Default funnel',
	noOfOpenings: 2,
	positionDescription: 'Build APIs',
	positionStatus: 'OPEN',
	publishStatus: 'pub',
	approvalStatus: 'AP',
	positionCreatets: '2024-04-01',
	positionLastUpdatets: '2024-04-20',
	cid: 9001,
};

const viewed = {
	positionid: 700,
	positionUID: 'POS-7',
	name: 'Backend Engineer',
	status: 'HOLD',
	accessLevel: 'ijp',
	count: 2,
	totalcandidate: 0,
	dateClose: '2024-06-30',
	dateOpen: '2024-04-01',
	createDate: '',
	departmentId: 31,
	departmentModel: { departmentId: 31, name: 'Engineering' },
	locationid: 12,
	locationModel: { locationId: 12, locationName: 'Boston' },
	recruiterId: 140001,
	recruiterModel: { firstName: 'Ada', lastName: 'Stone' },
	funnelId: 3,
	CandidateList: [{ recruitId: 30501, name: 'Ravi Menon' }],
	candidateApplicationFunnelStatusModel: [{ statusName: 'Applied' }, { statusName: 'Hired' }],
	lastUpdatets: '2024-05-12',
};

it('simplifies a listed position', () => {
	expect(simplify(listed, listedPositionShape)).toEqual({
		id: 700,
		code: 'POS-7',
		name: 'Backend Engineer',
		status: 'open',
		statusCode: 'OPEN',
		access: 'public',
		accessCode: 'pub',
		openings: 2,
		applicants: 14,
		funnel: 'Default funnel',
		createdDate: '2024-04-01',
		updatedDate: '2024-04-20',
	});
	expect(select(listed, listedPositionShape, ['description', 'statusCode', 'accessCode'])).toEqual({
		id: 700,
		description: 'Build APIs',
		statusCode: 'OPEN',
		accessCode: 'pub',
	});
});

it('simplifies a complete position', () => {
	expect(simplify(viewed, positionShape)).toEqual({
		id: 700,
		code: 'POS-7',
		name: 'Backend Engineer',
		status: 'on hold',
		statusCode: 'HOLD',
		access: 'internal',
		accessCode: 'ijp',
		openings: 2,
		applicants: 0,
		orgUnit: 'Engineering',
		orgUnitId: 31,
		location: 'Boston',
		locationId: 12,
		closeDate: '2024-06-30',
	});
	expect(select(viewed, positionShape, Object.keys(positionShape.more ?? {}))).toMatchObject({
		candidateIds: [30501],
		candidates: ['Ravi Menon'],
		createdDate: null,
		funnelId: 3,
		funnelSteps: ['Applied', 'Hired'],
		openDate: '2024-04-01',
		recruiter: 'Ada Stone',
		project: null,
		updatedDate: '2024-05-12',
	});
});

it.each([listedPositionShape, positionShape])('invents nothing, and keeps undocumented codes', (shape) => {
	for (const odd of [{}, { positionId: null, name: '', CandidateList: 'string', departmentModel: '' }])
		expect(Object.values(simplify(odd, shape)).filter((value) => value !== null)).toEqual([]);
	expect(simplify({ positionStatus: 'CLSD', accessLevel: 7 }, shape)).toMatchObject({ status: 'CLSD', access: 7 });
	expect(simplify({ positionid: '700', count: '2' }, shape)).toMatchObject({ id: 700, openings: '2' });
	expect(select({ CandidateList: {} }, positionShape, ['candidates'])).toEqual({ id: null, candidates: [] });
});
