import type { IDataObject } from 'n8n-workflow';

import { requestsOf, routingWay, workflowWay } from '../support/bothWays.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { costOf } from '../support/engineCost.mts';
import { expectedRequests } from '../support/expectedRequests/index.mts';
import { nodeProperties } from '../support/operations.mts';

const bench = openEngineBench();
const sent = async () => await requestsOf(bench.sandbox);

const collections = { createOrUpdate: 'userCompleteFields', update: 'userUpdateFields' };

const withJson = (operation: keyof typeof collections, json: unknown, extra: IDataObject = {}) => {
	const [{ parameters }] = expectedOf(operation);
	const name = collections[operation];
	return {
		resource: 'user',
		operation,
		...parameters,
		[name]: {},
		[`${name}Mode`]: 'json',
		[`${name}Json`]: json,
		...extra,
	} as never;
};

function expectedOf(operation: keyof typeof collections) {
	const [expected] = expectedRequests[`user: ${operation}`] ?? [];
	if (expected === undefined) throw new Error(`No requests are written down for User: ${operation}`);
	return [expected] as const;
}

describe.each(Object.entries(collections) as Array<[keyof typeof collections, string]>)(
	'User: %s using JSON',
	(operation, collection) => {
		const [{ parameters, requests }] = expectedOf(operation);
		const fields = (parameters as IDataObject)[collection] as IDataObject;

		it.each([
			['a workflow', workflowWay],
			["n8n's routing", routingWay],
		])('sends what the fields send, through %s', async (_way, engineOf) => {
			const engine = engineOf(bench.sandbox.access);
			const { error } = await engine.run(withJson(operation, JSON.stringify(fields)), [{}]);
			expect(error).toBeUndefined();
			expect(await sent()).toEqual(requests);
		});

		it('takes an object from an expression, and ignores fields that were filled in before', async () => {
			const json = withJson(operation, '={{ $json.fields }}', { [collection]: { phone: '555' } });
			const { error } = await bench.engine.run(json, [{ fields }]);
			expect(error).toBeUndefined();
			expect(await sent()).toEqual(requests);
		});

		it('evaluates one expression for all fields', async () => {
			const items = [{ fields }, { fields }];
			const run = async () => await bench.engine.run(withJson(operation, '={{ $json.fields }}'), items);
			const { evaluations } = await costOf(async () => expect((await run()).error).toBeUndefined());
			expect(evaluations).toBeLessThanOrEqual(items.length + 1);
		});

		it.each([
			['a misspelt name', '{"fristName": "Ada"}', /has an unknown field "fristName"\. Known fields: .*lastName/],
			['a name of ClayHR', '{"userStartDate": "2026-01-01"}', /has an unknown field "userStartDate"/],
			['a list', '[{"firstName": "Ada"}]', /must be a JSON object such as/],
			['a broken text', '{"firstName": ', /must be a JSON object such as/],
			['nothing', '={{ $json.missing }}', /must be a JSON object such as/],
			['a wrong value', '{"startDate": "soon"}', /must be a (date|day)/],
		])('refuses %s before anything is sent', async (_what, json, words) => {
			const { error } = await bench.engine.run(withJson(operation, json), [{}]);
			expect(error?.message).toMatch(words);
			expect(error?.message).toContain('[item 0]');
			expect(await sent()).toEqual([]);
		});

		it('lists the names of all fields in the editor', () => {
			const json = nodeProperties.find(({ name }) => name === `${collection}Json`);
			for (const name of Object.keys(fields)) expect(json?.hint).toContain(name);
		});
	},
);

it('User: Update using JSON without a field that changes something is refused', async () => {
	const nothing = { setCustomFields: false };
	const { error } = await bench.engine.run(withJson('update', '{}', nothing), [{}]);
	expect(error?.message).toMatch(/nothing to change/);
	expect(await sent()).toEqual([]);
});

describe('a list entry in the JSON of User: Create or Update', () => {
	it.each([
		['compensations', { value: 85_000, currency: 'USD' }, 'Compensation', 'amount'],
		[
			'compensations',
			{ amount: 85_000, currencyCode: 'USD', validFrom: '2026-04-01' },
			'Compensation',
			'effectiveDate',
		],
		['addresses', { city: 'Berlin', zip: '10115' }, 'Addresses', 'zipCode'],
		['contacts', { firstName: 'Ada' }, 'Contacts', 'lastName'],
		['educations', { degree: 'BA', school: 'MIT' }, 'Education', 'institution'],
	])('with an unknown field is refused, with the known ones: %s %j', async (list, entry, label, known) => {
		const { error } = await bench.engine.run(withJson('createOrUpdate', JSON.stringify({ [list]: [entry] })), [{}]);
		expect(error?.message).toMatch(
			new RegExp(`^'${label}' must be a list whose entries have only the fields .*${known}`),
		);
		expect(error?.message).toContain('[item 0]');
		expect(await sent()).toEqual([]);
	});
});
