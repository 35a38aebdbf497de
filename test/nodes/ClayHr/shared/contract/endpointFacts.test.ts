import { completeFacts } from '../../../../../nodes/ClayHr/shared/contract/endpointFacts';

it.each([
	['GET', false],
	['POST', true],
	['PUT', true],
	['DELETE', true],
] as const)('takes method and path of a %s from its name, and counts it as a change: %s', (method, changesData) => {
	expect(completeFacts(`${method} /api/goal/`, {})).toEqual({ method, path: '/api/goal/', changesData });
});

it('prefers what the endpoint says', () => {
	const paging = { firstPage: 1 };
	expect(completeFacts('GET /api/goal', { changesData: true, pathConfidence: 'low', paging })).toEqual({
		method: 'GET',
		path: '/api/goal',
		changesData: true,
		pathConfidence: 'low',
		paging,
	});
	expect(completeFacts('POST /api/goal', { changesData: false })).toMatchObject({ changesData: false });
});
