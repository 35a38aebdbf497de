import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { skipTime } from '../support/skipTime.mts';
import { controlsOf } from '../support/userCalls.mts';

// The tests follow each other: what one of them learns about the company's paths, the next one knows.
const bench = openEngineBench();

const { fault, requests } = controlsOf(() => bench.sandbox);

// Longer than the rate limits of the tests.
afterEach(() => skipTime(2 * 3_600_000));

const create = { resource: 'skill', operation: 'create', skillCode: 'Sailing', skillDescription: 'On the lake' };
const created = async () =>
	(await bench.sandbox.control<IDataObject[]>('GET', '/state/skills')).filter(
		({ skillCode }) => skillCode === 'Sailing',
	);
const sent = async () => (await requests()).map(({ path, status }) => [path, status]);

it.each([
	[404, { message: 'Skill not found.' }],
	[404, { message: 'Resource Path not found. The skill was created.' }],
	[404, '<html><body>Not Found</body></html>'],
	[429, { message: 'Resource Path not found.' }],
	[503, { message: 'Resource Path not found.' }],
])('a change that was answered with %d %j is not sent to another path', async (status, body) => {
	await fault({ path: '/rm/api/skill/add', kind: 'status', status, body, retryAfter: 3600 });
	expect((await bench.engine.run(create)).error?.httpCode).toBe(String(status));
	expect(await sent()).toEqual([['/rm/api/skill/add', status]]);
});

it('a change goes where a read of its family was answered', async () => {
	await bench.sandbox.control('PUT', '/paths', { alternative: true });
	await bench.engine.run({ resource: 'skill', operation: 'getAll', returnAll: true });
	await bench.sandbox.control('DELETE', '/requests');
	expect((await bench.engine.run(create)).error).toBeUndefined();
	expect(await sent()).toEqual([['/rm/api/v3/skill/add', 201]]);
});

it.each([
	['finds a path that moved back, and is carried out once', false, ['/rm/api/v3/skill/add', '/rm/api/skill/add']],
	['remembers the path', false, ['/rm/api/skill/add']],
	['finds a path that moved, and is carried out once', true, ['/rm/api/skill/add', '/rm/api/v3/skill/add']],
])('a change %s', async (_what, alternative, paths) => {
	await bench.sandbox.control('PUT', '/paths', { alternative });
	expect((await bench.engine.run(create)).error).toBeUndefined();
	expect(await sent()).toEqual(paths.map((path, index) => [path, index === paths.length - 1 ? 201 : 404]));
	expect(await created()).toHaveLength(1);
});
