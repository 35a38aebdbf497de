import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { costOf, type EngineCost } from '../support/engineCost.mts';
import { fromItem } from '../support/locators.mts';
import { nodeProperties } from '../support/operations.mts';
import { controlsOf, getUser, listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench({ users: 80 });
const { requests } = controlsOf(() => bench.sandbox);

const texts = [
	'displayFullName',
	'employeeNumber',
	'familySuffix',
	'firstName',
	'jobGrade',
	'lastName',
	'middleName',
	'notes',
	'position',
	'secondLastName',
	'shortName',
];
const withTexts = (count: number) =>
	updateUser(
		'={{ $json.userId }}',
		Object.fromEntries(texts.slice(0, count).map((name) => [name, '={{ $json.text }}'])),
	);
const byEmail = { ...getUser(0), userId: fromItem('email', 'email') };

/** The cost of an execution with this number of items, with its requests. */
async function costFor(count: number, parameters: INodeParameters): Promise<EngineCost & { requests: number }> {
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	const active = users.filter(({ status }) => status === 'A').slice(0, count);
	expect(active).toHaveLength(count);
	const inputs = active.map(({ userId, email }) => ({ userId, email, text: 'Ada' }));
	await bench.sandbox.control('DELETE', '/requests');
	const cost = await costOf(async () => {
		const { items, error } = await bench.engine.run(parameters, inputs);
		expect(error).toBeUndefined();
		expect(items).toHaveLength(count);
	});
	return { ...cost, requests: (await requests()).length };
}

/** The cost of further items, in addition to those before them. */
async function costOfFurther(before: number, further: number, parameters: INodeParameters) {
	const few = await costFor(before, parameters);
	const many = await costFor(before + further, parameters);
	return {
		evaluations: many.evaluations - few.evaluations,
		parameters: many.parameters - few.parameters,
		subscriptions: many.subscriptions - few.subscriptions,
		requests: many.requests - few.requests,
	};
}

describe('the cost of an item', () => {
	it.each([
		['User: Get by ID', getUser('={{ $json.userId }}'), { evaluations: 1, requests: 1 }],
		['User: Get by email', byEmail, { evaluations: 1, requests: 2 }],
		[
			'User: Get Many',
			listUsers({ limit: 1, userFilters: { search: '={{ $json.email }}' } }),
			{ evaluations: 1, requests: 1 },
		],
		['User: Update with one field', withTexts(1), { evaluations: 2, requests: 1 }],
		['User: Update with eleven fields', withTexts(11), { evaluations: 12, requests: 1 }],
	])('does not depend on the number of items: %s', async (_name, parameters, most) => {
		const first = await costOfFurther(5, 20, parameters);
		const next = await costOfFurther(25, 20, parameters);
		expect(first.evaluations / 20).toBeLessThanOrEqual(most.evaluations);
		expect(first.requests / 20).toBe(most.requests);
		const { subscriptions, ...counts } = first;
		expect(next).toMatchObject(counts);
		// Some connections may still be open, so allow a small difference.
		expect(next.subscriptions / 20).toBeLessThanOrEqual(subscriptions / 20 + 2);
	});

	it('does not depend on the number of operations', async () => {
		const { parameters } = await costOfFurther(5, 5, getUser('={{ $json.userId }}'));
		// n8n looks up a parameter's description when it reads the parameter: the user, and the fields inside.
		expect(parameters / 5).toBeLessThanOrEqual(3);
		// n8n's routing engine, which some AI agents use, evaluates every parameter, so operations must share them.
		expect(nodeProperties.length).toBeLessThanOrEqual(235);
	});
});
