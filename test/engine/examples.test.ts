import { DateTime } from 'luxon';
import { type IDataObject, type INodeParameters, Workflow } from 'n8n-workflow';

import approval from '../../examples/approve-leave-request.json';
import greeting from '../../examples/notify-new-hires.json';
import digest from '../../examples/waiting-leave-digest.json';
import { openEngineBench } from '../support/engineBench.mts';
import { ClayHrCalls } from '../support/triggerCalls.mts';
import { start } from '../support/workflowNodes.mts';

// `npm start -- --once` runs the complete examples in a real n8n. These tests run this package's nodes and evaluate the
// expressions of later nodes on their output.
const bench = openEngineBench();

interface Example {
	nodes: Array<{ name: string; parameters: object }>;
}

function parametersOf(example: Example, name: string): INodeParameters {
	const found = example.nodes.find((node) => node.name === name);
	if (found === undefined) throw new Error(`The example has no node "${name}"`);
	return found.parameters as INodeParameters;
}

const asking = {
	id: '1',
	name: 'Next',
	type: 'start',
	typeVersion: 1,
	position: [0, 0] as [number, number],
	parameters: {},
};
const nodeTypes = { getByName: () => start, getByNameAndVersion: () => start, getKnownTypes: () => ({}) };
const { expression } = new Workflow({ nodes: [asking], connections: {}, active: false, nodeTypes });

/** Evaluates an expression of a later node for one item. */
function evaluate(text: string, item: IDataObject): unknown {
	return expression.getParameterValue(text, null, 0, 0, asking.name, [{ json: item }], 'internal', {});
}

/** The items that pass a Filter node. */
function passing({ conditions }: INodeParameters, items: IDataObject[]): IDataObject[] {
	const [condition] = (conditions as { conditions: Array<{ leftValue: string; rightValue: string }> }).conditions;
	return items.filter((item) => evaluate(condition?.leftValue ?? '', item) === condition?.rightValue);
}

/** The output of an Edit Fields node for one item. */
function edited({ assignments }: INodeParameters, item: IDataObject): IDataObject {
	const fields = (assignments as { assignments: Array<{ name: string; value: string }> }).assignments;
	return Object.fromEntries(fields.map(({ name, value }) => [name, evaluate(value, item)])) as IDataObject;
}

it('the digest has a line per waiting request', async () => {
	const { items } = await bench.engine.run(parametersOf(digest, 'Get Leave Requests for Approval'));
	const requests = passing(
		parametersOf(digest, 'Only Pending Requests'),
		items.map(({ json }) => json),
	);
	const leaves = await bench.sandbox.control<IDataObject[]>('GET', '/state/leaveRequests');
	const waiting = leaves.filter(({ status }) => status === 'WA').map(({ cardId }) => cardId);
	expect(waiting.length).toBeGreaterThan(1);
	expect(requests.map(({ id }) => id).sort()).toEqual(waiting.sort());

	const { subject, text } = edited(parametersOf(digest, 'Write Digest'), { requests });
	expect(subject).toBe(`Leave requests pending your decision: ${waiting.length}`);
	const lines = String(text).split('\n');
	expect(lines).toHaveLength(waiting.length);
	for (const line of lines) expect(line).toMatch(/^\p{L}[^:]+: [^,]+, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d, \d+ hours$/u);
});

it('the greeting concerns the new user', async () => {
	const trigger = parametersOf(greeting, 'When a User Is New');
	const { staticData } = await bench.engine.poll(trigger);
	const userId = await new ClayHrCalls(() => bench.sandbox).addUser('Robin');
	const { events } = await bench.engine.poll(trigger, staticData);
	expect(events).toMatchObject([{ id: userId }]);
	const { email, subject, text } = edited(parametersOf(greeting, 'Write Welcome Text'), events?.[0] ?? {});
	expect([email, subject]).toEqual(['robin.added@example.com', 'Welcome, Robin!']);
	expect(text).toMatch(/^Hello Robin,\n\nwelcome to the team/);
});

it('the approval finds a waiting request with the data for its other steps', async () => {
	const parameters = parametersOf(approval, 'Get Pending Leave Requests');
	const { timezone } = approval.settings;
	expect(timezone).toBe('America/New_York');
	const { items } = await bench.engine.run(parameters, [{}], { timezone });
	expect(items).toHaveLength(1);
	const [request] = await bench.sandbox.control<Array<{ query: IDataObject }>>('GET', '/requests');
	const today = DateTime.now().setZone(timezone);
	expect(request?.query).toMatchObject({
		startDate: today.toISODate(),
		endDate: today.plus({ days: 60 }).toISODate(),
	});
	expect(items[0]?.json).toMatchObject({
		id: expect.any(Number),
		userId: expect.any(Number),
		policyId: expect.any(Number),
		hours: expect.any(Number),
		status: 'waiting',
	});
});
