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
	['nothing', ''],
	['other words', { message: 'The requested resource is not available.' }],
])('a learned path is forgotten after a 404, although the response says %s', async (_what, body) => {
	await move(true);
	const count = await read();
	await move(false);
	await fault({ path: '/rm/api/v3/skills', kind: 'status', status: 404, body });
	expect(await read()).toBe(count);
	await bench.sandbox.control('DELETE', '/requests');
	expect(await read()).toBe(count);
	expect((await requests()).map(({ path }) => path)).toEqual(['/rm/api/skills']);
});
