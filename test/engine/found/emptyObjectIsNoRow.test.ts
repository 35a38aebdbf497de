import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, listUsers } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault } = controlsOf(() => bench.sandbox);

// Servers that build maps send an empty one where a list has no rows, and null for a row that somebody may not see.
const nobody = [{}, [null], [{}]];

it.each(nobody)('the list %j has no user', async (data) => {
	await fault({ path: '/rm/api/users', kind: 'status', status: 200, body: { message: 'Success', data } });
	const { items, error } = await bench.engine.run(listUsers());
	expect(error).toBeUndefined();
	expect(items).toEqual([]);
});

it('the trigger goes on after an empty list of another form', async () => {
	await fault({ path: '/rm/api/users', kind: 'status', status: 200, body: { message: 'Success', data: {} } });
	const { events } = await bench.engine.poll({ event: 'newUser' });
	expect(events).toBeNull();
});
