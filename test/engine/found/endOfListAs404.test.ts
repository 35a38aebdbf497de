import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, listUsers } from '../../support/userCalls.mts';

const bench = openEngineBench({ users: 250 });

const { fault } = controlsOf(() => bench.sandbox);

// Many servers have no page after the last one. Page 0 of a list may be refused in the same way already.
it.each([400, 404, 409])('a page after the last one that is refused with %d ends the list', async (status) => {
	const { items } = await bench.engine.run(listUsers());
	const pages = Math.ceil(items.length / 100);
	await fault({ path: '/rm/api/users', kind: 'delay', delayMs: 0, times: pages });
	await fault({ path: '/rm/api/users', kind: 'status', status, message: 'No such page' });
	const again = await bench.engine.run(listUsers());
	expect(again.error).toBeUndefined();
	expect(again.items).toHaveLength(items.length);
});
