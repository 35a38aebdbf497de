import { readPosition } from '../../../../../nodes/ClayHr/resources/position/get';

it('adds the candidates and the stages beside the position', () => {
	const CandidateList = [{ recruitId: 30501 }];
	const candidateApplicationFunnelStatusModel = [{ statusName: 'Interview' }];
	const body = {
		data: { positionid: 700 },
		CandidateList,
		candidateApplicationFunnelStatusModel,
		message: 'successful',
	};
	expect(readPosition(body)).toEqual({ positionid: 700, CandidateList, candidateApplicationFunnelStatusModel });
});

it('adds nothing that the response lacks', () => {
	expect(readPosition({ data: { positionid: 700 }, message: 'successful' })).toEqual({ positionid: 700 });
});
