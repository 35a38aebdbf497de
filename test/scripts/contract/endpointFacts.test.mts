import type { Described } from '../../../scripts/contract/described.mts';
import { endpointFacts } from '../../../scripts/contract/endpointFacts.mts';

const described = (method: string, facts: Partial<Described> = {}): Described => ({
	method,
	path: '/api/goal',
	'x-path-confidence': 'high',
	...facts,
});

it('says only what method and path do not say', () => {
	const calls = [described('GET'), described('POST', { 'x-mutates': true })];
	expect(endpointFacts(calls)).toEqual({ 'GET /api/goal': {}, 'POST /api/goal': {} });
});

it('says which GET changes data, and which other call does not', () => {
	const calls = [described('GET', { 'x-mutates': true }), described('POST', { 'x-mutates': false })];
	expect(endpointFacts(calls)).toEqual({
		'GET /api/goal': { changesData: true },
		'POST /api/goal': { changesData: false },
	});
});

it('says which call may answer with 204', () => {
	const calls = [
		described('GET', { responses: { '200': {}, '204': {} } }),
		described('PUT', { responses: { '200': {} } }),
	];
	expect(endpointFacts(calls)).toEqual({ 'GET /api/goal': { mayBeNoContent: true }, 'PUT /api/goal': {} });
});

it('gives a second path and the family that shares it, and takes a POST without facts for a change', () => {
	const twice = { 'x-alternative-paths': ['/goal', '/goals'], tags: ['Goal'] };
	const calls = [described('GET', twice), described('PUT', twice), described('POST', { ...twice, 'x-mutates': false })];
	const shared = { fallbackPath: '/goal', family: 'Goal' };
	expect(endpointFacts(calls)).toEqual({
		'GET /api/goal': shared,
		'PUT /api/goal': shared,
		'POST /api/goal': { changesData: false, ...shared },
	});
});

it('says which call is not below the path of the other ones', () => {
	const calls = [described('GET', { servers: [{ url: 'https://acme.example' }] })];
	expect(endpointFacts(calls)).toEqual({ 'GET /api/goal': { isOutsideRm: true } });
});
