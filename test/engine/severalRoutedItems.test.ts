import { routingWay } from '../support/bothWays.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { controlsOf, getUser, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { requests, userIds } = controlsOf(() => bench.sandbox);

const threeItems = async () => (await userIds()).slice(0, 3).map((id) => ({ id }));

describe('several items through the routing engine alone', () => {
	it('send the first change only, and the node fails instead of leaving the others out', async () => {
		const routed = routingWay(bench.sandbox.access);
		const { status, error } = await routed.run(updateUser('={{ $json.id }}', { shortName: 'X' }), await threeItems());
		expect(status).toBe('error');
		expect(error?.message).toBe('Nothing was sent to ClayHR for this item [item 1]');
		expect(error?.description).toContain('Look in ClayHR whether the first item was carried out');
		expect(await requests()).toHaveLength(1);
	});

	it('read all of them', async () => {
		const items = await threeItems();
		const { items: found } = await routingWay(bench.sandbox.access).run(getUser('={{ $json.id }}'), items);
		expect(found.map(({ json }) => json.id)).toEqual(items.map(({ id }) => id));
	});
});
