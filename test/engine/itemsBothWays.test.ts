import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { maxConcurrency } from '../../nodes/ClayHr/shared/http/concurrency';
import { bareRun, type Way } from '../support/bareRun.mts';
import { outcomeOf, requestsOf, routingWay, workflowWay } from '../support/bothWays.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { Gate } from '../support/gate.mts';
import { byEmail } from '../support/locators.mts';
import { controlsOf, getUser, updateUser } from '../support/userCalls.mts';

// n8n's routing hands over one change at most, so what concerns several items is compared with reads.

const bench = openEngineBench();

const { userIds } = controlsOf(() => bench.sandbox);

const requests = async () => await requestsOf(bench.sandbox);
const sentTo = async (path: string) => (await requests()).filter((one) => one.path === path).map(({ query }) => query);
const itemsOf = (ids: unknown[]) => ids.map((id) => ({ id }) as IDataObject);
const getEach = getUser('={{ $json.id }}');

// With the error output, n8n's routing pairs an error with no item.
const jsonOf = (items: unknown) => (items as IDataObject[]).map(({ json }) => json);

const failing = { 'an unknown ID': 999_999, 'no ID': 'soon', 'an empty ID': '' };

describe('continue on error', () => {
	it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'%s gives each error to its item, and the others to theirs',
		async (onError) => {
			const [first, second] = await userIds();
			const items = itemsOf([first, ...Object.values(failing), second]);
			const inWorkflow = outcomeOf(await workflowWay(bench.sandbox.access).run(getEach, items, { onError }));
			const routed = outcomeOf(await routingWay(bench.sandbox.access).run(getEach, items, { onError }));
			expect(routed.items).toEqual(inWorkflow.items);
			expect(jsonOf(routed.errorItems)).toEqual(jsonOf(inWorkflow.errorItems));
			const withErrors = onError === 'continueErrorOutput' ? inWorkflow.errorItems : inWorkflow.items;
			const places = (withErrors as IDataObject[]).filter(({ json }) => (json as IDataObject).error !== undefined);
			expect(places.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 1 }, { item: 2 }, { item: 3 }]);
			expect(inWorkflow.items).toHaveLength(onError === 'continueErrorOutput' ? 2 : 5);
		},
	);

	it('carries out the changes of the other items', async () => {
		const [id] = await userIds();
		const update = updateUser('={{ $json.id }}', {
			shortName: '={{ $json.name ?? $("No Such Node").item.json.name }}',
		});
		const items = [{ id, name: 'One' }, { id }, { id: 999_999, name: 'Two' }, { id, name: 'Three' }];
		const result = await bench.engine.run(update, items, { onError: 'continueErrorOutput' });
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 3 }]);
		expect(result.errorItems.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 1 }, { item: 2 }]);
		expect(await sentTo('/api/user/update')).toEqual([
			{ userId: String(id), shortName: 'One' },
			{ userId: '999999', shortName: 'Two' },
			{ userId: String(id), shortName: 'Three' },
		]);
	});
});

describe('without continue on error', () => {
	it.each(Object.entries(failing))('%s of one item ends the node with the same error', async (_what, id) => {
		const [first] = await userIds();
		const items = itemsOf([first, id]);
		const inWorkflow = outcomeOf(await workflowWay(bench.sandbox.access).run(getEach, items));
		expect(inWorkflow).toMatchObject({ status: 'error', error: { itemIndex: 1 } });
		const inRouting = JSON.stringify(outcomeOf(await routingWay(bench.sandbox.access).run(getEach, items)));
		// n8n's routing engine runs the items one by one, so earlier items were sent.
		expect(inRouting).not.toContain('Nothing was sent to ClayHR.');
		expect(inRouting.replace('to ClayHR for this item', 'to ClayHR')).toEqual(JSON.stringify(inWorkflow));
	});

	it('no change is sent after one that ClayHR refused', async () => {
		const [id] = await userIds();
		const items = itemsOf([id, 999_999, id]);
		const { error } = await bench.engine.run(updateUser('={{ $json.id }}', { shortName: 'X' }), items);
		expect(error?.context).toMatchObject({ itemIndex: 1 });
		expect((await sentTo('/api/user/update')).map((query) => query?.userId)).toEqual([String(id), '999999']);
	});
});

describe('a cancelled execution', () => {
	const begin = (way: Way, parameters: INodeParameters, ids: unknown[], companyUrl: string) => {
		const cancelling = new AbortController();
		const access = { ...bench.sandbox.access, companyUrl };
		const inputData = { main: [itemsOf(ids).map((json) => ({ json }))] };
		const running = bareRun(way, { access, parameters, inputData, signal: cancelling.signal });
		// Its end is awaited later.
		const ended = running.then(
			(items) => ({ items }),
			(error: unknown) => ({ error }),
		);
		return { cancel: () => cancelling.abort(), ended };
	};

	it.each(['workflow', 'routing'] as const)('ends while ClayHR is still to answer (%s)', async (way) => {
		const [id] = await userIds();
		const gate = await Gate.before(bench.sandbox.url);
		const { cancel, ended } = begin(way, updateUser(id, { shortName: 'X' }), [1], gate.url);
		await gate.untilKnocked();
		cancel();
		expect(await ended).toEqual({ error: expect.anything() as unknown });
	});

	it.each(['workflow', 'routing'] as const)('sends nothing that waits for its turn (%s)', async (way) => {
		const ids = (await userIds()).slice(0, maxConcurrency + 4);
		const gate = await Gate.before(bench.sandbox.url);
		const { cancel, ended } = begin(way, getEach, ids, gate.url);
		await gate.untilKnocked();
		expect(gate.most).toBe(maxConcurrency);
		cancel();
		expect(await ended).toEqual({ error: expect.anything() as unknown });
		await gate.untilKnocked();
		expect(gate.most).toBe(maxConcurrency);
	});

	it('makes no change after the one under way', async () => {
		const [id] = await userIds();
		const gate = await Gate.before(bench.sandbox.url);
		const { cancel, ended } = begin('workflow', updateUser('={{ $json.id }}', { shortName: 'X' }), [id, id], gate.url);
		await gate.untilKnocked();
		cancel();
		expect(await ended).toEqual({ error: expect.anything() as unknown });
		await gate.untilKnocked();
		expect(gate.most).toBe(1);
	});

	it('ends during the look-ups of its items', async () => {
		const gate = await Gate.before(bench.sandbox.url);
		const update = { ...updateUser(1, { shortName: 'X' }), userId: byEmail('={{ $json.id }}@example.com') };
		const { cancel, ended } = begin('workflow', update, ['a', 'b'], gate.url);
		await gate.untilKnocked();
		cancel();
		expect(await ended).toEqual({ error: expect.anything() as unknown });
	});

	it('ends between two batches', async () => {
		const [first, second, third] = await userIds();
		const gate = await Gate.before(bench.sandbox.url);
		const requestOptions = { batching: { batch: { batchSize: 2, batchInterval: 86_400_000 } } };
		const { cancel, ended } = begin('workflow', { ...getEach, requestOptions }, [first, second, third], gate.url);
		await gate.untilKnocked();
		expect(gate.most).toBe(2);
		gate.open();
		cancel();
		expect(await ended).toEqual({ error: expect.anything() as unknown });
		expect((await requests()).length).toBeLessThanOrEqual(2);
	});
});

describe('batching with an interval', () => {
	it.each(['workflow', 'routing'] as const)('gives the items of all batches in their order (%s)', async (way) => {
		const ids = (await userIds()).slice(0, 5);
		const requestOptions = { batching: { batch: { batchSize: 3, batchInterval: 100 } } };
		const { access } = bench.sandbox;
		const inputData = { main: [itemsOf(ids).map((json) => ({ json }))] };
		const running = bareRun(way, { access, parameters: { ...getEach, requestOptions }, inputData });
		expect((await running).map(({ json }) => json.id)).toEqual(ids);
		expect(await sentTo('/api/user/')).toHaveLength(5);
	});
});

describe('a credential that is restricted to domains', () => {
	const restrictions = {
		all: { allowedHttpRequestDomains: 'all' },
		'the company itself': { allowedHttpRequestDomains: 'domains', allowedDomains: '127.0.0.1' },
		'another domain': { allowedHttpRequestDomains: 'domains', allowedDomains: 'example.com' },
		'no domain': { allowedHttpRequestDomains: 'domains', allowedDomains: '' },
		none: { allowedHttpRequestDomains: 'none', allowedDomains: '' },
	};

	// The company URL is the credential's own address, which n8n always allows.
	it.each(Object.entries(restrictions))('%s: works for the company URL either way', async (_what, restriction) => {
		const [id] = await userIds();
		const access = { ...bench.sandbox.access, ...restriction };
		const inWorkflow = outcomeOf(await workflowWay(access).run(getUser(id)));
		expect(inWorkflow).toMatchObject({ status: 'success', items: [{ json: { id } }] });
		expect(outcomeOf(await routingWay(access).run(getUser(id)))).toEqual(inWorkflow);
	});
});

describe('an item that comes by the connection of AI tools', () => {
	it.each(['workflow', 'routing'] as const)('is the input (%s)', async (way) => {
		const [id] = await userIds();
		const { access } = bench.sandbox;
		const inputData = { ai_tool: [[{ json: {} }]] };
		const items = await bareRun(way, { access, parameters: getUser(id), inputData });
		expect(items).toMatchObject([{ json: { id }, pairedItem: { item: 0 } }]);
	});
});
