import type { INodeParameters } from 'n8n-workflow';

import { isObject } from '../../nodes/ClayHr/shared/isObject';
import {
	type ItemParameters,
	asExpressions,
	filesFor,
	outcomeOf,
	requestsOf,
	routingWay,
	workflowWay,
} from '../support/bothWays.mts';
import { describedOperations } from '../support/described.mts';
import type { Engine } from '../support/engine.mts';
import { expectedRequests } from '../support/expectedRequests/index.mts';
import type { Operation } from '../support/operations.mts';
import { resetFor } from '../support/resetFor.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
});
afterAll(async () => await sandbox.close());

async function runOn(engine: Engine, operation: Operation, { parameters, item }: ItemParameters) {
	await resetFor(sandbox, operation);
	const chosen = { resource: operation.resource, operation: operation.operation, ...parameters };
	const outcome = outcomeOf(await engine.run(chosen, [item], {}, filesFor([item])));
	return { outcome, requests: await requestsOf(sandbox), violations: await sandbox.control('GET', '/violations') };
}

it('has an expected request for every operation', () => {
	expect(Object.keys(expectedRequests).sort()).toEqual(describedOperations.map(([name]) => name).sort());
});

describe.each(describedOperations)('%s', (name, operation) => {
	const cases = expectedRequests[name] ?? [];

	it('sends what ClayHR documents', async () => {
		for (const { parameters, requests } of cases) {
			const run = await runOn(workflowWay(sandbox.access), operation, asExpressions(parameters));
			expect(run.outcome.error).toBeUndefined();
			expect(run.requests).toEqual(requests);
			expect(run.violations).toEqual([]);
		}
	});

	it("does the same through n8n's routing", async () => {
		const values = asExpressions(cases[0]?.parameters ?? {});
		const inWorkflow = await runOn(workflowWay(sandbox.access), operation, values);
		const routed = await runOn(routingWay(sandbox.access), operation, values);
		expect(routed).toEqual(inWorkflow);
	});

	it('refuses bad input alike, and sends nothing', async () => {
		const values = spoilt(operation, cases[0]?.parameters ?? {});
		const inWorkflow = await runOn(workflowWay(sandbox.access), operation, values);
		const { outcome, ...others } = await runOn(routingWay(sandbox.access), operation, values);
		const routed = { ...others, outcome: { ...outcome, error: withoutChoices(outcome.error) } };
		expect(inWorkflow).toMatchObject({ outcome: { status: 'error', error: { itemIndex: 0 } }, requests: [] });
		expect(routed).toEqual(inWorkflow);
	});
});

/** Only tools run through the routing, and an AI model is told the choices, too. */
const withoutChoices = (error: unknown) =>
	isObject(error)
		? { ...error, message: String(error.message).replace(/(has no value): choose one of .*(?= \[item)/, '$1') }
		: error;

/** An item that lacks a value which is required, or has nonsense for a number; without either the output is nonsense. */
function spoilt({ shown }: Operation, parameters: INodeParameters): ItemParameters {
	const { parameters: values, item } = asExpressions(parameters);
	const required = shown.find(({ name, required }) => required === true && name !== 'outputFields');
	const [, field] = /\$json\.(\w+)/.exec(JSON.stringify(values[required?.name ?? ''] ?? '')) ?? [];
	if (field !== undefined) return { parameters: values, item: { ...item, [field]: '' } };
	const number = Object.keys(item).find((name) => typeof item[name] === 'number');
	if (number !== undefined) return { parameters: values, item: { ...item, [number]: 'nonsense' } };
	return { parameters: { ...values, output: 'nonsense' }, item };
}
