import type { INodeParameters } from 'n8n-workflow';

import { isObject } from '../../nodes/ClayHr/shared/isObject';
import { asExpressions, filesFor, requestsOf } from '../support/bothWays.mts';
import { describedOperations } from '../support/described.mts';
import { Engine } from '../support/engine.mts';
import { expectedRequests } from '../support/expectedRequests/index.mts';
import { asTyped, fillIn, type Samples, samplesFor } from '../support/sampleParameters.mts';
import { samplesOf } from '../support/samples/index.mts';
import { prepareClock } from '../support/samples/time.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

// What every field becomes on the wire, and what n8n's routing does: test/engine/bothWays.test.ts.

let sandbox: Sandbox;
let samples: Samples;

beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
});

afterAll(async () => await sandbox.close());

beforeEach(async () => {
	await sandbox.control('POST', '/reset', {});
	[samples] = await samplesOf(sandbox);
});

// The second user of each pair also exists in the sandbox's company, or is created after the first one.
const replacements = [
	['Sample ', 'Other '],
	['CHF', 'NOK'],
	['2027-04-', '2028-04-'],
	['2027-12-', '2028-12-'],
	['grace.field', 'alan.brook'],
	['140059', '140058'],
	['wyman.corkery', 'jaylen.dicki'],
	['140061', '140062'],
] as const;

const violations = async () => await sandbox.control('GET', '/violations');

/** Runs the node on items that have a file each, should it be asked for. */
const run = async (...[parameters, items = [{}], settings = {}]: Parameters<Engine['run']>) =>
	await new Engine(sandbox.access).run(parameters, items, settings, filesFor(items));

describe.each(describedOperations)('%s', (name, operation) => {
	const { call, routing, resource } = operation;
	const inOperation = (parameters: INodeParameters) => ({ resource, operation: operation.operation, ...parameters });

	beforeEach(async () => await prepareClock(sandbox, operation));

	it('is accepted with the required fields only', async () => {
		const { error, items } = await run(fillIn(operation, 'required', asTyped(samplesFor(operation, samples))));
		expect(error).toBeUndefined();
		expect(await violations()).toEqual([]);
		const path = String(call?.path).replace(/\{\w+\}/g, '[^/]+');
		expect(await requestsOf(sandbox)).toContainEqual(
			expect.objectContaining({
				method: routing?.request?.method,
				path: expect.stringMatching(new RegExp(`^${path}$`)),
			}),
		);
		expect(items.every(({ json }) => isObject(json))).toBe(true);
		if (call?.response.kind !== 'rows') expect(items).toHaveLength(1);
	});

	const [expected] = expectedRequests[name] ?? [];
	const { parameters, item } = asExpressions(expected?.parameters ?? {});
	const second = other(item);
	// Whom the requests of an approval chain name depends on the company: test/engine/resources/approvalChain.test.ts.
	if (JSON.stringify(second) === JSON.stringify(item) || name === 'orgRelation: getApprovalChain') return;

	it('reads each item for itself', async () => {
		// ClayHR may refuse to do for the second item what it did for the first.
		const { items } = await run(inOperation(parameters), [item, second], { onError: 'continueRegularOutput' });
		expect(await violations()).toEqual([]);
		const sent = await requestsOf(sandbox);
		for (const request of expected?.requests ?? []) {
			expect(sent).toContainEqual(request);
			expect(sent).toContainEqual(other(request));
		}
		const pairs = items.map(({ pairedItem }) => pairedItem);
		if (call?.response.kind !== 'rows') expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
	});
});

/** The same with other texts, days and users. */
function other<T>(value: T): T {
	const text = replacements.reduce((changed, [from, to]) => changed.replaceAll(from, to), JSON.stringify(value));
	return JSON.parse(text) as T;
}
