import { openEngineBench } from '../support/engineBench.mts';
import { controlsOf, listUsers } from '../support/userCalls.mts';

const bench = openEngineBench({ users: 400 });

const { fault, userIds } = controlsOf(() => bench.sandbox);

it('Return All reads on after a page that is short because of hidden rows', async () => {
	const ids = await userIds();
	await fault({ path: '/rm/api/users', kind: 'delay', delayMs: 0, times: 1 });
	await fault({ path: '/rm/api/users', kind: 'hideRows', rows: [3, 7], times: 1 });
	const { items, error } = await bench.engine.run(listUsers());
	expect(error).toBeUndefined();
	expect(ids.length).toBeGreaterThan(200);
	expect(items).toHaveLength(ids.length - 2);
});
