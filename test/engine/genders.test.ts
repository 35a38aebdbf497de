import { openEngineBench } from '../support/engineBench.mts';
import { byId, fromItem } from '../support/locators.mts';

const bench = openEngineBench();

it.each([
	['F', 'female'],
	['M', 'male'],
	['H', 'not stated'],
	['X', 'X'],
])("ClayHR's gender %s comes out as %s, and goes in as either", async (code, word) => {
	const update = { resource: 'user', operation: 'update' };
	await bench.engine.run({ ...update, userId: byId(140009), userUpdateFields: { gender: code } });
	await bench.sandbox.control('DELETE', '/requests');
	const read = { resource: 'user', operation: 'get', userId: byId(140009), completeUser: false };
	const { items } = await bench.engine.run({ ...read, output: 'selected', outputFields: ['gender'] });
	expect(items.map(({ json }) => json.gender)).toEqual([word]);
	const rows = [word, code, ` ${word.toUpperCase()} `].map((gender) => ({ id: 140003, gender }));
	const { error } = await bench.engine.run(
		{ ...update, userId: fromItem('id'), userUpdateFields: { gender: '={{ $json.gender }}' } },
		rows,
	);
	expect(error).toBeUndefined();
	const sent = await bench.sandbox.control<Array<{ path: string; query: object }>>('GET', '/requests');
	const changes = sent.filter(({ path }) => path === '/rm/api/user/update');
	expect(changes.map(({ query }) => query)).toEqual(rows.map(() => ({ userId: '140003', gender: code })));
});
