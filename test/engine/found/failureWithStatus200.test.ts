import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, listUsers, updateUser } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault, userIds } = controlsOf(() => bench.sandbox);

// Only a negative number in `code` and the value false in `success` count as a failure today.
const failures = [
	{ error: 'Invalid token' },
	{ message: 'failure' },
	{ success: 'false', message: 'No' },
	{ code: '-1', message: 'No' },
	{ status: 'error', message: 'No' },
	{ data: null, error: { message: 'No' } },
];

it.each(failures)('a change that is answered by 200 and %j is no success', async (body) => {
	const [id] = await userIds();
	await fault({ path: '/rm/api/user/update', kind: 'status', status: 200, body });
	const { items, error } = await bench.engine.run(updateUser(id, { shortName: 'Ada' }));
	expect(items).toEqual([]);
	expect(error).toBeDefined();
});

it.each(failures)('a list that is answered by 200 and %j is an error', async (body) => {
	await fault({ path: '/rm/api/users', kind: 'status', status: 200, body });
	const { items, error } = await bench.engine.run(listUsers());
	expect(items).toEqual([]);
	expect(error).toBeDefined();
});
