import { openEngineBench } from '../support/engineBench.mts';
import { controlsOf, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { requests, userIds } = controlsOf(() => bench.sandbox);

it('processes only the first item if the node is set to execute once', async () => {
	const [id] = await userIds();
	const parameters = updateUser(id, { shortName: '={{ $json.name }}' });
	const names = ['First', 'Second'].map((name) => ({ name }));
	const { items, error } = await bench.engine.run(parameters, names, { executeOnce: true });
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json.success)).toEqual([true]);
	expect((await requests()).map(({ query }) => query)).toEqual([{ userId: String(id), shortName: 'First' }]);
});
