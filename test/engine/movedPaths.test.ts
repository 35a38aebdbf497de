import { openEngineBench } from '../support/engineBench.mts';
import { controlsOf } from '../support/userCalls.mts';

const bench = openEngineBench();

const { requests } = controlsOf(() => bench.sandbox);

const skills = { resource: 'skill', operation: 'getAll', returnAll: true };
const read = async () => (await bench.engine.run(skills)).items.length;
const move = async (alternative: boolean) => await bench.sandbox.control('PUT', '/paths', { alternative });

it('a path that moves while it is in use is found again, each time', async () => {
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
