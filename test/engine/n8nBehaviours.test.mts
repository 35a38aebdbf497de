import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PollContext } from 'n8n-core';
import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodePropertyCollection,
	type INodeType,
	type INodeTypes,
	NodeApiError,
	NodeConnectionTypes,
	Workflow,
} from 'n8n-workflow';

import { ClayHrApi } from '../../credentials/ClayHrApi.credentials.ts';
import { additionalDataFor } from '../support/additionalData.mts';
import { OneCredential } from '../support/credentialsHelper.mts';
import { Engine } from '../support/engine.mts';
import { node, prepare } from '../support/workflowNodes.mts';

// What this package relies on in n8n, tried on a node of the tests alone. ARCHITECTURE.md lists these behaviours.

type CustomOperation = (this: IExecuteFunctions) => Promise<INodeExecutionData[][]>;

const access = { companyUrl: 'https://clayhr.example', apiKey: 'key', userId: '1' };

/** How often n8n's routing engine called the paging hook of the last probe. */
let routed = 0;
beforeEach(() => (routed = 0));

/** A declarative node with one operation, which runs as `clayHr`. */
function probe(customOperation?: CustomOperation): INodeType {
	return {
		description: {
			displayName: 'Probe',
			name: 'probe',
			group: ['transform'],
			version: 1,
			description: 'Tries n8n',
			defaults: { name: 'Probe' },
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			credentials: [{ name: 'clayHrApi', required: true }],
			requestDefaults: { baseURL: 'http://127.0.0.1' },
			properties: [
				{ displayName: 'Resource', name: 'resource', type: 'hidden', default: 'thing' },
				{
					displayName: 'Operation',
					name: 'operation',
					type: 'options',
					noDataExpression: true,
					options: [
						{
							name: 'Do',
							value: 'do',
							routing: {
								request: { method: 'GET', url: '/' },
								send: { paginate: true },
								operations: {
									async pagination() {
										routed += 1;
										return await Promise.resolve([{ json: { routed } }]);
									},
								},
							},
						},
					],
					default: 'do',
				},
				{ displayName: 'Limit', name: 'limit', type: 'number', default: 50 },
				{
					displayName: 'Options',
					name: 'options',
					type: 'collection',
					default: {},
					options: [{ displayName: 'Deep', name: 'deep', type: 'boolean', default: true }],
				},
			],
		},
		...(customOperation && { customOperations: { thing: { do: customOperation } } }),
	};
}

const run = async (customOperation: CustomOperation | undefined, ...rest: Parameters<Engine['run']>) =>
	await new Engine(access, probe(customOperation)).run(...rest);

describe('n8n runs an operation', () => {
	it('through customOperations, once with all items', async () => {
		const seen: number[] = [];
		const { items } = await run(
			async function () {
				seen.push(this.getInputData().length);
				return await Promise.resolve([this.getInputData()]);
			},
			{ resource: 'thing', operation: 'do' },
			[{ a: 1 }, { a: 2 }],
		);
		expect(seen).toEqual([2]);
		expect(items.map(({ json }) => json)).toEqual([{ a: 1 }, { a: 2 }]);
		expect(routed).toBe(0);
	});

	it('through the paging hook of its routing for callers that know no customOperations, item by item', async () => {
		const { items, error } = await run(undefined, { resource: 'thing', operation: 'do' }, [{}, {}]);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json)).toEqual([{ routed: 1 }, { routed: 2 }]);
	});

	it.each([
		['continueErrorOutput', [{ json: { a: 1 } }], [{ json: { error: 'It failed' } }]],
		['continueRegularOutput', [{ json: { a: 1 } }, { json: { error: 'It failed' } }], []],
	] as const)('and takes an item with an error for a failed one: %s', async (onError, good, bad) => {
		const { items, errorItems } = await run(
			async function () {
				const error = new NodeApiError(this.getNode(), { message: 'It failed' }, { message: 'It failed' });
				const output = [
					{ json: { a: 1 }, pairedItem: { item: 0 } },
					{ json: {}, error, pairedItem: { item: 1 } },
				];
				return await Promise.resolve([output]);
			},
			{ resource: 'thing', operation: 'do' },
			[{}, {}],
			{ onError },
		);
		expect(items).toMatchObject(good);
		expect(items).toHaveLength(good.length);
		expect(errorItems).toMatchObject(bad);
		expect(errorItems).toHaveLength(bad.length);
	});

	it('with defaults for missing parameters, not for what is missing in a collection', async () => {
		const seen: unknown[] = [];
		await run(
			async function () {
				seen.push(this.getNode().parameters.limit, this.getNodeParameter('options', 0));
				return await Promise.resolve([[]]);
			},
			{ resource: 'thing', operation: 'do' },
		);
		expect(seen).toEqual([50, {}]);
	});

	it('with an empty collection in place of an expression for the whole collection', async () => {
		const seen: unknown[] = [];
		await run(
			async function () {
				seen.push(this.getNode().parameters.options, this.getNodeParameter('options', 0));
				return await Promise.resolve([[]]);
			},
			{ resource: 'thing', operation: 'do', options: '={{ $json.options }}' },
			[{ options: { deep: true } }],
		);
		expect(seen).toEqual([{}, {}]);
	});
});

it('n8n adds Request Options under the names that this package reads', () => {
	const { properties } = prepare(probe()).description;
	const options = properties.find(({ name }) => name === 'requestOptions')?.options ?? [];
	const names = options.map((option) => [option.name, 'options' in option ? innerNames(option.options) : undefined]);
	expect(Object.fromEntries(names)).toEqual({
		batching: [['batch', ['batchSize', 'batchInterval']]],
		allowUnauthorizedCerts: undefined,
		proxy: undefined,
		timeout: undefined,
	});
});

const innerNames = (options: unknown = []): unknown =>
	(options as INodePropertyCollection[]).map(({ name, values }) => [name, values.map((value) => value.name)]);

describe('n8n ends a request', () => {
	let server: Server;
	let baseURL = '';
	let ended: Promise<void>;
	let noteArrived = () => {};
	beforeEach(async () => {
		let noteEnded = () => {};
		ended = new Promise((resolve) => (noteEnded = resolve));
		server = createServer((request) => {
			request.socket.once('close', noteEnded);
			noteArrived();
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterEach(async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});

	it('with the signal that getExecutionCancelSignal of the caller gives', async () => {
		const end = new AbortController();
		noteArrived = () => end.abort();
		const { error } = await run(
			async function () {
				const caller = Object.create(this, {
					getExecutionCancelSignal: { value: () => end.signal },
				}) as typeof this;
				await this.helpers.httpRequestWithAuthentication.call(caller, 'clayHrApi', { baseURL, url: '/' });
				return [[]];
			},
			{ resource: 'thing', operation: 'do' },
		);
		expect(error).toBeDefined();
		await ended;
	});
});

describe('n8n keeps', () => {
	it('the message and the description of an error', async () => {
		const { error } = await run(
			async function () {
				const words = { message: 'ClayHR refused [item 0]', description: 'Check the ID', httpCode: '404' };
				return await Promise.reject(new NodeApiError(this.getNode(), {}, words));
			},
			{ resource: 'thing', operation: 'do' },
		);
		expect(error).toMatchObject({ message: 'ClayHR refused [item 0]', description: 'Check the ID', httpCode: '404' });
	});

	it('what a poll writes into its static data, and the budget of polls in memory', () => {
		const type = probe();
		const nodeTypes: INodeTypes = {
			getByName: () => type,
			getByNameAndVersion: () => type,
			getKnownTypes: () => ({}),
		};
		const trigger = node('clayHr', {});
		const workflow = new Workflow({ id: 'workflow', nodes: [trigger], connections: {}, nodeTypes, active: true });
		const additionalData = additionalDataFor(new OneCredential(new ClayHrApi(), access));
		const poll = () => new PollContext(workflow, trigger, additionalData, 'trigger', 'activate');
		const data = poll().getWorkflowStaticData('node');
		data.known = { list: [1] };
		expect(poll().getWorkflowStaticData('node')).toEqual({ known: { list: [1] } });
		expect(JSON.parse(JSON.stringify(workflow.staticData))).toEqual({ 'node:ClayHR': { known: { list: [1] } } });
		expect(workflow.staticData.__dataChanged).toBe(true);
		// The poll at an activation is recognized by the budget of polls in memory. n8n 1 has no budget.
		const context: Partial<PollContext> = poll();
		expect(context.getPollBudgetMs?.() ?? 300_000).toBe(300_000);
	});
});
