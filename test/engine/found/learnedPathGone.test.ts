import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault } = controlsOf(() => bench.sandbox);

const skills = { resource: 'skill', operation: 'getAll', returnAll: true };
const move = async (alternative: boolean) => await bench.sandbox.control('PUT', '/paths', { alternative });

// A gateway answers 403 for a path that it does not know (Amazon: "Missing Authentication Token"), others 405 or 410.
it.each([403, 405, 410])('a learned path is forgotten after %d', async (status) => {
	await move(true);
	const { items } = await bench.engine.run(skills);
	expect(items.length).toBeGreaterThan(0);
	await move(false);
	await fault({ path: '/rm/api/v3/skills', kind: 'status', status, message: 'Missing Authentication Token' });
	expect((await bench.engine.run(skills)).items).toHaveLength(items.length);
});
