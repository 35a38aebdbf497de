import { openSandbox, type Sandbox } from '../../support/sandbox.mts';
import { problemOf } from '../../scripts/support/thrown.mts';
import { runDoctor } from './support/runDoctor.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox()));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const fault = (order: Record<string, unknown>) => sandbox.control('POST', '/faults', order);

describe('D each kind of failure is reported', () => {
	test.each<[string, Record<string, unknown>, string, string]>([
		['401', { kind: 'status', status: 401, message: 'Unauthorized' }, 'not permitted', 'status 401: Unauthorized'],
		['403', { kind: 'status', status: 403, message: 'Ada may not.' }, 'not permitted', 'status 403'],
		['404 with words of its own', { kind: 'status', status: 404 }, 'not found', 'status 404'],
		[
			'404 for an unknown path',
			{ kind: 'status', status: 404, body: 'Resource Path not found.' },
			'not found',
			'status 404: Resource Path not found.',
		],
		['a web page', { kind: 'html' }, 'not found', 'status 200, a web page'],
		['a redirect', { kind: 'status', status: 302, body: '' }, 'not found', 'status 302, redirected'],
		['500', { kind: 'status', status: 500 }, 'no answer', 'status 500'],
		['409', { kind: 'status', status: 409, message: 'Failure' }, 'no answer', 'status 409: Failure'],
		[
			'a code below 0',
			{ kind: 'status', status: 200, body: { code: -1 } },
			'no answer',
			'status 200, but a code below 0',
		],
		['broken JSON', { kind: 'brokenJson' }, 'no answer', 'status 200, no JSON'],
		['nothing', { kind: 'empty' }, 'another shape', 'nothing in it, 1 difference'],
		['another status', { kind: 'status', status: 202, body: [] }, 'another shape', 'nothing in it, 1 difference'],
		['another shape', { kind: 'status', status: 200, body: { units: [{ unit: 1 }] } }, 'another shape', '1 difference'],
		['an empty list', { kind: 'status', status: 200, body: [] }, 'works', 'nothing in it'],
	])('%s', async (_name, order, verdict, note) => {
		await fault({ path: '/rm/api/orgunits', ...order });
		const { outcomes } = await runDoctor(sandbox, { calls: ['GET /api/orgunits', 'GET /api/currencylist'] });
		expect(outcomes.get('GET /api/orgunits')).toMatchObject({ verdict, note });
		expect(outcomes.get('GET /api/currencylist')).toMatchObject({ verdict: 'works' });
	});

	test('a closed connection, retried as in the nodes', async () => {
		await fault({ path: '/rm/api/orgunits', kind: 'cut' });
		const { outcomes, waits } = await runDoctor(sandbox, { calls: ['GET /api/orgunits'] });
		expect(outcomes.get('GET /api/orgunits')).toMatchObject({
			verdict: 'no answer',
			note: expect.stringMatching(/^no connection: (ECONNRESET|UND_ERR_SOCKET)$/) as string,
		});
		expect(waits).toEqual([250, 250, 250, 500, 1000, 2000]);
	});
});

describe('D a company with other paths', () => {
	test('is tested on the fallback paths, which the report names', async () => {
		await sandbox.control('PUT', '/paths', { alternative: true });
		const calls = ['GET /api/ptopolicies', 'GET /goal/', 'GET /api/projects', 'GET /resource/'];
		const { outcomes, report } = await runDoctor(sandbox, { calls });
		expect(outcomes.get('GET /api/ptopolicies')).toMatchObject({
			verdict: 'second path works',
			note: 'answers at /api/v3/ptopolicies',
		});
		expect(outcomes.get('GET /goal/')).toMatchObject({ verdict: 'second path works', note: 'answers at /api/goal/' });
		expect(outcomes.get('GET /resource/')).toMatchObject({ verdict: 'second path works' });
		expect(outcomes.get('GET /api/projects')).toMatchObject({ verdict: 'works', note: '' });
		expect(report).toContain('| `GET /api/ptopolicies` | second path works | answers at /api/v3/ptopolicies |');
	});

	test('all of it', async () => {
		await sandbox.control('PUT', '/paths', { alternative: true });
		const { outcomes } = await runDoctor(sandbox);
		const bad = [...outcomes.values()].filter(
			({ verdict }) => !['works', 'second path works', 'skipped'].includes(verdict),
		);
		expect(bad).toEqual([]);
		expect(await sandbox.control('GET', '/violations')).toEqual([]);
	});

	test('any response on the fallback path counts; a web page on the first path also leads to the fallback', async () => {
		await fault({ path: '/rm/api/ptopolicies', kind: 'html' });
		await fault({ path: '/rm/api/v3/ptopolicies', kind: 'status', status: 403 });
		await fault({ path: '/rm/api/skills', kind: 'html' });
		const { outcomes } = await runDoctor(sandbox, { calls: ['GET /api/ptopolicies', 'GET /api/skills'] });
		expect(outcomes.get('GET /api/ptopolicies')).toMatchObject({ verdict: 'not permitted', note: 'status 403' });
		expect(outcomes.get('GET /api/skills')).toMatchObject({ verdict: 'not found', note: 'status 200, a web page' });
	});
});

describe('D too many requests', () => {
	test('wait for the time in Retry-After', async () => {
		await fault({ path: '/rm/api/orgunits', kind: 'status', status: 429, retryAfter: 7, times: 1 });
		const { outcomes, waits, lines } = await runDoctor(sandbox, { calls: ['GET /api/orgunits'] });
		expect(outcomes.get('GET /api/orgunits')).toMatchObject({ verdict: 'works' });
		expect(waits).toEqual([250, 250, 250, 7000]);
		expect(lines).toContain('  ClayHR asks for fewer requests; trying again in 7 s');
	});

	test('end the run if they continue: the other calls are skipped', async () => {
		await fault({ path: '/rm/api/orgunits', kind: 'status', status: 429 });
		const calls = ['GET /api/orgunits', 'GET /api/currencylist', 'GET /api/skills'];
		const { outcomes } = await runDoctor(sandbox, { calls });
		expect(outcomes.get('GET /api/orgunits')).toMatchObject({ verdict: 'no answer', note: 'status 429' });
		const left = { verdict: 'skipped', note: 'ClayHR asked for fewer requests' };
		expect(outcomes.get('GET /api/currencylist')).toMatchObject(left);
		expect(outcomes.get('GET /api/skills')).toMatchObject(left);
		const paths = (await sandbox.control<Array<{ path: string }>>('GET', '/requests')).map(({ path }) => path);
		expect(paths.filter((path) => path === '/rm/api/orgunits')).toHaveLength(4);
		expect(paths.at(-1)).toBe('/rm/api/orgunits');
	});
});

describe('D values for other calls', () => {
	const calls = ['GET /api/projects', 'GET /api/projects/{projectId}', 'GET /api/skills'];
	const project = async () => (await runDoctor(sandbox, { calls })).outcomes.get('GET /api/projects/{projectId}');

	test('come from an earlier response', async () => {
		const projects = [{ projectId: 0 }, { projectId: 1202 }];
		await fault({ path: '/rm/api/projects', kind: 'status', status: 200, body: { projects } });
		expect(await project()).toMatchObject({ verdict: 'works' });
		const requests = await sandbox.control<Array<{ path: string }>>('GET', '/requests');
		expect(requests.map(({ path }) => path)).toContain('/rm/api/projects/1202');
	});

	test('are not sent if they could change the called path', async () => {
		const projects = [{ projectId: '..' }];
		await fault({ path: '/rm/api/projects', kind: 'status', status: 200, body: { projects } });
		const note = 'the projectId from ClayHR is not valid in a path';
		expect(await project()).toMatchObject({ verdict: 'skipped', note });
		const requests = await sandbox.control<Array<{ path: string }>>('GET', '/requests');
		expect(requests.map(({ path }) => path)).not.toContain('/rm/api/');
	});

	test('are reported if missing: empty list, or failed list', async () => {
		await fault({ path: '/rm/api/projects', kind: 'status', status: 200, body: { projects: [] }, times: 1 });
		expect(await project()).toMatchObject({ verdict: 'skipped', note: 'no project to test with' });
		await fault({ path: '/rm/api/projects', kind: 'status', status: 403, times: 1 });
		const note = 'no project to test with: the calls that list them did not work';
		expect(await project()).toMatchObject({ verdict: 'skipped', note });
	});

	test('are reported as another shape if the response lacks them', async () => {
		const projects = [{ projectName: 'Website' }];
		await fault({ path: '/rm/api/projects', kind: 'status', status: 200, body: { projects } });
		const { outcomes } = await runDoctor(sandbox, { calls });
		expect(outcomes.get('GET /api/projects')).toMatchObject({
			verdict: 'another shape',
			findings: [{ kind: 'missing', place: 'projectId' }],
		});
	});
});

describe('D the credential is tested first', () => {
	const forbidden = { kind: 'status', status: 403, message: 'forbidden' };
	test.each<[string, Record<string, string>, Record<string, unknown> | undefined, RegExp]>([
		[
			'a wrong key',
			{ apiKey: 'other' },
			undefined,
			/did not accept the API key .*status 403: forbidden.*My Integrations/,
		],
		['a wrong user ID', { userId: '1' }, undefined, /did not accept the API key/],
		['a web page', {}, { kind: 'html' }, /ClayHR is not at this address.*--url/],
		[
			'no such paths',
			{},
			{ kind: 'status', status: 404, body: 'Resource Path not found.' },
			/ClayHR is not at this address/,
		],
		['a server that is down', {}, { kind: 'status', status: 500 }, /cannot answer now \(status 500\): try again/],
		['too many requests', {}, { kind: 'status', status: 429 }, /cannot answer now \(status 429\)/],
		['nobody there', { baseUrl: 'http://127.0.0.1:9/rm' }, undefined, /could not be reached \(.*\): check --url/],
	])('%s ends the run with advice', async (_name, access, order, expected) => {
		if (order !== undefined) await fault({ path: '*', ...order });
		const problem = await problemOf(() => runDoctor(sandbox, { access }));
		expect(problem.message).toMatch(expected);
		expect(problem.message).not.toMatch(/127\.0\.0\.1|sandbox-hr-key/);
		expect(problem.exitCode).toBe(1);
		const requests = await sandbox.control<unknown[]>('GET', '/requests');
		expect(requests.length).toBeLessThan(9);
	});

	test('continues if only the first test is rejected', async () => {
		await fault({ path: '/rm/api/token', ...forbidden });
		const { outcomes } = await runDoctor(sandbox, { calls: ['GET /api/orgunits'] });
		expect(outcomes.get('GET /api/token')).toMatchObject({ verdict: 'not permitted' });
		expect(outcomes.get('GET /api/orgunits')).toMatchObject({ verdict: 'works' });
	});

	test("stops if the company can't be reached any more", async () => {
		for (const path of ['/rm/api/org*', '/rm/api/cur*', '/rm/api/custom*']) await fault({ path, kind: 'cut' });
		const calls = ['customlist', 'orgunits', 'currencylist', 'skills'].map((name) => `GET /api/${name}`);
		const { outcomes } = await runDoctor(sandbox, { calls });
		const note = 'ClayHR could no longer be reached';
		expect(outcomes.get('GET /api/skills')).toMatchObject({ verdict: 'skipped', note });
	});
});

test('reports missing permissions of the key, and nothing else', async () => {
	const { outcomes } = await runDoctor(sandbox, { access: { apiKey: 'sandbox-employee-key', userId: '140009' } });
	const verdicts = new Set([...outcomes.values()].map(({ verdict }) => verdict));
	expect([...verdicts].sort()).toEqual(['not permitted', 'skipped', 'works']);
	expect(await sandbox.control('GET', '/violations')).toEqual([]);
});
