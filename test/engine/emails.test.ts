import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId, fromItem } from '../support/locators.mts';

const bench = openEngineBench();

const requests = async () => await bench.sandbox.control<IDataObject[]>('GET', '/requests');
const expression = '={{ $json.email }}';
const chosenByEmail = fromItem('email', 'email');

// All email fields, and two of the fields that choose a user by email.
const fields: Array<[name: string, label: string, parameters: INodeParameters]> = [
	['Create', 'Email', { resource: 'user', operation: 'create', firstName: 'Ada', email: expression }],
	['Create or Update', 'Email', { resource: 'user', operation: 'createOrUpdate', firstName: 'Ada', email: expression }],
	[
		'Update',
		'Email',
		{ resource: 'user', operation: 'update', userId: byId(140009), userUpdateFields: { email: expression } },
	],
	[
		'Create Candidate',
		'Email',
		{ resource: 'candidate', operation: 'create', candidateName: 'Ada', candidateEmail: expression },
	],
	[
		'Update Reporting Line',
		'User Email',
		{
			resource: 'orgRelation',
			operation: 'update',
			orgRelationUserId: byId(140009),
			orgRelationId: byId(1301),
			orgRelationManagerId: byId(140003),
			orgRelationUpdateFields: { userEmail: expression },
		},
	],
	['By Email', 'User', { resource: 'user', operation: 'get', userId: chosenByEmail }],
	[
		'By Email in a filter',
		'User',
		{ resource: 'shift', operation: 'getAll', shiftFilters: { shiftUserId: chosenByEmail } },
	],
	[
		'By Email of a manager',
		'Manager',
		{
			resource: 'orgRelation',
			operation: 'create',
			orgRelationUserId: byId(140009),
			orgRelationManagerId: chosenByEmail,
		},
	],
];

const wrong = ['a@x.com, b@x.com', 'Ada <ada@x.com>', 'N/A', 'NaN', 'ada'];

it.each(fields)('%s sends nothing for an invalid email in %s', async (_name, label, parameters) => {
	const items = wrong.map((email) => ({ email }));
	const { errorItems } = await bench.engine.run(parameters, items, { onError: 'continueErrorOutput' });
	expect(errorItems.map(({ json }) => json.error)).toEqual(
		wrong.map((email, item) => `'${label}' must be an email address, but is ${JSON.stringify(email)} [item ${item}]`),
	);
	expect(await requests()).toEqual([]);
});

// n8n puts nothing in place of a value that an item lacks, and JavaScript the word "undefined".
it.each([
	['={{ $json.first }}.{{ $json.last }}@example.com', {}, '.@example.com'],
	['={{ $json.first }}.{{ $json.last }}@example.com', { first: 'ada' }, 'ada.@example.com'],
	[
		'={{ $json.first }}.{{ $json.middle }}.{{ $json.last }}@example.com',
		{ first: 'ada', last: 'stone' },
		'ada..stone@example.com',
	],
	['={{ $json.name + "@example.com" }}', {}, 'undefined@example.com'],
	['={{ $json.first + "." + $json.last + "@example.com" }}', { first: 'ada' }, 'ada.undefined@example.com'],
])('sends nothing for an email that lacks a part: %s', async (email, item, given) => {
	const { error } = await bench.engine.run({ resource: 'user', operation: 'create', firstName: 'Ada', email }, [item]);
	expect(error?.message).toBe(`'Email' must be an email address, but is "${given}" [item 0]`);
	expect(await requests()).toEqual([]);
});

it('names a failed calculation', async () => {
	const { error } = await bench.engine.run(
		{ resource: 'user', operation: 'create', firstName: 'Ada', email: '={{ Number($json.email) }}' },
		[{ email: 'ada@x.com' }],
	);
	expect(error?.message).toBe(`'Email' must be an email address, but is "NaN" [item 0]`);
	expect(await requests()).toEqual([]);
});

it('sends and outputs an email without surrounding spaces', async () => {
	const email = '\u200b grace.field@example.com\u00a0';
	const parameters = { resource: 'user', operation: 'createOrUpdate', firstName: 'Grace', email: expression };
	const { items, error } = await bench.engine.run(parameters, [{ email }]);
	expect(error).toBeUndefined();
	expect(items[0]?.json.email).toBe('grace.field@example.com');
	expect((await requests()).map(({ body }) => Object(body).email)).toEqual(['grace.field@example.com']);
});

it('looks up an email without surrounding spaces', async () => {
	const [user] = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	const email = `\u00a0${String(user?.email)}\u200b `;
	const { items } = await bench.engine.run({ resource: 'user', operation: 'get', userId: chosenByEmail }, [{ email }]);
	expect(items[0]?.json).toMatchObject({ id: user?.userId });
	expect((await requests())[0]?.query).toMatchObject({ search: user?.email });
});

it.each(['lee@x.com; ray@x.com', ' lee@x.com,\u00a0ray@x.com ', ['lee@x.com', 'ray@x.com ']])(
	'reads several emails from %j',
	async (managers) => {
		const parameters = {
			resource: 'user',
			operation: 'createOrUpdate',
			firstName: 'Grace',
			email: 'grace.field@example.com',
			userCompleteFields: { managerEmails: '={{ $json.managers }}' },
		};
		await bench.engine.run(parameters, [{ managers }]);
		expect((await requests()).map(({ body }) => Object(body).reportsToEmail)).toEqual([['lee@x.com', 'ray@x.com']]);
	},
);

it('sends nothing if one of several emails is invalid', async () => {
	const { error } = await bench.engine.run({
		resource: 'user',
		operation: 'createOrUpdate',
		firstName: 'Grace',
		email: 'grace.field@example.com',
		userCompleteFields: { managerEmails: 'lee@x.com, N/A' },
	});
	expect(error?.message).toBe(
		`'Manager Emails' must be a list of email addresses, or a text with commas or semicolons between them, but is "lee@x.com, N/A" [item 0]`,
	);
	expect(await requests()).toEqual([]);
});
