import { openEngineBench } from '../support/engineBench.mts';
import { controlsOf } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests } = controlsOf(() => bench.sandbox);

const skills = { resource: 'skill', operation: 'getAll', returnAll: true };
const read = async () => (await bench.engine.run(skills)).items.length;
const move = async (alternative: boolean) => await bench.sandbox.control('PUT', '/paths', { alternative });

it('a path that moves during use is found again, each time', async () => {
	const count = await read();
	expect(count).toBeGreaterThan(0);
	for (const alternative of [true, false, true]) {
		await move(alternative);
		expect(await read()).toBe(count);
		expect(await read()).toBe(count);
	}
	const paths = (await requests()).map(({ status }) => status);
	expect(paths).toEqual([200, 404, 200, 200, 404, 200, 200, 404, 200, 200]);
});

it.each([
	[404, 'nothing', ''],
	[404, 'other words', { message: 'The requested resource is not available.' }],
])('a learned path is forgotten after a %d that says %s', async (status, _what, body) => {
	await move(true);
	const count = await read();
	await move(false);
	await fault({ path: '/rm/api/v3/skills', kind: 'status', status, body });
	expect(await read()).toBe(count);
	await bench.sandbox.control('DELETE', '/requests');
	expect(await read()).toBe(count);
	expect((await requests()).map(({ path }) => path)).toEqual(['/rm/api/skills']);
});

it.each([403, 405, 410])('a %d on the documented path does not try another one', async (status) => {
	await fault({ path: '/rm/api/skills', kind: 'status', status });
	expect((await bench.engine.run(skills)).error?.httpCode).toBe(String(status));
	expect(await requests()).toHaveLength(1);
});

it('a learned path stays learned if the other path fails too', async () => {
	await move(true);
	const count = await read();
	await fault({ path: '/rm/api/v3/skills', kind: 'status', status: 403, message: 'Not permitted', times: 1 });
	const { error } = await bench.engine.run(skills);
	expect(error?.message).toContain('ClayHR does not allow this (403: Not permitted)');
	await bench.sandbox.control('DELETE', '/requests');
	expect(await read()).toBe(count);
	expect((await requests()).map(({ path }) => path)).toEqual(['/rm/api/v3/skills']);
});

it.each([403, 405, 410])('a learned path stays learned after a %d', async (status) => {
	await move(true);
	const count = await read();
	await bench.sandbox.control('DELETE', '/requests');
	await fault({ path: '/rm/api/v3/skills', kind: 'status', status, times: 1 });
	expect((await bench.engine.run(skills)).error?.httpCode).toBe(String(status));
	expect(await read()).toBe(count);
	expect((await requests()).map(({ path }) => path)).toEqual(['/rm/api/v3/skills', '/rm/api/v3/skills']);
});
