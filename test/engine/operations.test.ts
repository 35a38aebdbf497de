import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { isObject } from '../../nodes/ClayHr/shared/isObject';
import { Engine } from '../support/engine.mts';
import { binaryOf, everyByte } from '../support/files.mts';
import { type Operation, operations } from '../support/operations.mts';
import { asTyped, byExpression, fillIn, itemFor, type Samples, samplesFor } from '../support/sampleParameters.mts';
import { samplesOf } from '../support/samples/index.mts';
import { prepareClock } from '../support/samples/time.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { wireValues } from '../support/wireValues.mts';

// API Request is tested in test/engine/apiRequest.test.ts, because users define its requests.
const table = operations
	.filter(({ resource }) => resource !== 'apiRequest')
	.map((operation) => [`${operation.resource}: ${operation.operation}`, operation] as const);

let sandbox: Sandbox;
let samples: [Samples, Samples];

beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
});

afterAll(async () => await sandbox.close());

beforeEach(async () => {
	await sandbox.control('POST', '/reset', {});
	samples = await samplesOf(sandbox);
});

/** The received requests, without the sandbox's own data. */
async function requests(): Promise<IDataObject[]> {
	const log = await sandbox.control<IDataObject[]>('GET', '/requests');
	return log.filter(({ path }) => String(path).startsWith('/rm/'));
}

async function violations(): Promise<unknown> {
	return await sandbox.control('GET', '/violations');
}

/** Executes the node on items, with a file each if the operation needs one. */
const run = async (parameters: INodeParameters, inputs: IDataObject[] = [{}]) => {
	const files = inputs.map(() => ({ data: binaryOf(everyByte, 'sample.pdf') }));
	return await new Engine(sandbox.access).run(parameters, inputs, {}, files);
};

describe.each(table)('%s', (_name, operation: Operation) => {
	const { call, routing } = operation;
	let mostItems: number;

	beforeEach(async () => {
		mostItems = await prepareClock(sandbox, operation);
	});

	it('is accepted with the required fields only', async () => {
		const { error, items } = await run(fillIn(operation, 'required', asTyped(samplesFor(operation, samples[0]))));
		expect(error).toBeUndefined();
		expect(await violations()).toEqual([]);
		const path = String(call?.path).replace(/\{\w+\}/g, '[^/]+');
		expect(await requests()).toContainEqual(
			expect.objectContaining({
				method: routing?.request?.method,
				path: expect.stringMatching(new RegExp(`^/rm${path}$`)),
			}),
		);
		expect(items.every(({ json }) => isObject(json))).toBe(true);
		if (call?.response.kind !== 'rows') expect(items).toHaveLength(1);
	});

	it('is accepted with every field filled in', async () => {
		const { error } = await run(fillIn(operation, 'all', asTyped(samplesFor(operation, samples[0]))));
		expect(error).toBeUndefined();
		expect(await violations()).toEqual([]);
	});

	it('evaluates expressions for each item', async () => {
		const inputs = samples.slice(0, mostItems).map((one) => itemFor(operation, samplesFor(operation, one)));
		const { error, items } = await run(fillIn(operation, 'all', byExpression), inputs);
		expect(error).toBeUndefined();
		expect(await violations()).toEqual([]);
		if (!call) throw new Error('No call');
		const sent = (await requests()).filter(({ method }) => method === call.method);
		const expected = inputs.map((input) => wireValues(call, input));
		for (const { query, body } of expected) {
			expect(sent).toContainEqual(expect.objectContaining({ query: expect.objectContaining(query) }));
			if (body !== undefined) expect(sent).toContainEqual(expect.objectContaining({ body }));
		}
		const pairs = items.map(({ pairedItem }) => pairedItem);
		const places = inputs.map((_input, item) => ({ item }));
		if (call.response.kind !== 'rows') expect(pairs).toEqual(places);
		for (const pair of pairs) expect(places).toContainEqual(pair);
	});
});
