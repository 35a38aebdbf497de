import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { fromItem } from '../support/locators.mts';
import { controlsOf, getUser, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { requests, userIds } = controlsOf(() => bench.sandbox);

const deactivate = { resource: 'user', operation: 'deactivate', userId: fromItem('email', 'email') };
const activeUser = async () =>
	(await bench.sandbox.control<IDataObject[]>('GET', '/state/users')).find(({ status }) => status === 'A');

describe('D the error that ends an execution', () => {
	it('names the item with invalid input', async () => {
		const [id] = await userIds();
		const dates = ['2027-01-01', 'soon'].map((date) => ({ date }));
		const { error } = await bench.engine.run(updateUser(id, { startDate: '={{ $json.date }}' }), dates);
		expect(error?.message).toContain('[item 1]');
		expect(error?.context).toMatchObject({ itemIndex: 1 });
	});

	it('names the item whose look-up found nothing', async () => {
		const user = await activeUser();
		const { error } = await bench.engine.run(deactivate, [{ email: user?.email }, { email: 'nobody@example.com' }]);
		expect(error?.message).toContain('no user has "nobody@example.com" [item 1]');
		expect(error?.context).toMatchObject({ itemIndex: 1 });
	});
});

describe("D if a later item's expression can't be resolved", () => {
	const unresolvable = '={{ $json.email ?? $("No Such Node").item.json.email }}';

	it.each(['ada', 'nobody@example.com'])('sends no request for %p, and leaves no unhandled error', async (email) => {
		const userId = { ...deactivate.userId, value: unresolvable };
		const { status } = await bench.engine.run({ ...deactivate, userId }, [{ email }, {}]);
		expect(status).toBe('error');
		// Waits until all requests are done. Jest fails a test with an unhandled error.
		await requests();
		expect(await requests()).toEqual([]);
	});
});

describe('with batching and an item that fails before the last batch', () => {
	const requestOptions = { batching: { batch: { batchSize: 1, batchInterval: 100 } } };

	it.each([
		['a read', getUser('={{ $json.id }}')],
		['a change', updateUser('={{ $json.id }}', { shortName: 'X' })],
	])('%s ends the execution and leaves no unhandled error', async (_what, parameters) => {
		const [id] = await userIds();
		const { error } = await bench.engine.run({ ...parameters, requestOptions }, [{ id: 999_999 }, { id }, { id }]);
		// Jest fails a test with an unhandled error, which Node.js reports later.
		await requests();
		expect(error?.context).toMatchObject({ itemIndex: 0 });
	});
});
