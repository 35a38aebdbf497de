import type { IDataObject } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { mapped } from '../../support/sampleParameters.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('user');
let users: IDataObject[];

beforeEach(async () => {
	users = await bench.state('users');
});

const ofStatus = (...statuses: string[]) => users.filter(({ status }) => statuses.includes(String(status)));

const custom = {
	setCustomFields: true,
	userCustomFields: mapped({ tshirt_size: 'L' }),
};
const customValueOf = async (userId: unknown) => {
	const answer = await fetch(
		`${bench.sandbox.url}/rm/api/customfieldvalues?customFieldId=88&userId=${String(userId)}`,
		{
			headers: { 'x-api-key': bench.sandbox.key, userid: bench.sandbox.userId },
		},
	);
	return ((await answer.json()) as IDataObject).customFieldValue;
};

it('creates a user, and saves the custom fields by a second call', async () => {
	const email = 'grace.field@example.com';
	const [created] = await bench.records('create', { firstName: 'Grace', email, ...custom });
	expect(created).toMatchObject({ success: true, id: expect.any(Number) });
	expect(await bench.stored('users', created?.id)).toMatchObject({ firstName: 'Grace', email, status: 'A' });
	expect(await customValueOf(created?.id)).toBe('L');
});

const creation = { firstName: 'Grace', email: 'grace.field@example.com', ...custom };

it('says that the user was created if the custom fields fail, and retries neither call', async () => {
	const fault = { path: '/rm/api/user/saveCustomFieldValues', kind: 'status', status: 409, message: 'No', times: 9 };
	await bench.sandbox.control('POST', '/faults', fault);
	const { error } = await bench.run('create', creation);
	expect(error?.message).toMatch(
		/^The user was created \(ID \d+\), but the custom fields were not saved: ClayHR rejected the request \(409: No\) \[item 0\]$/,
	);
	expect(error?.description).toContain('do not run this operation again');
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(log.map(({ path }) => path)).toEqual(['/rm/api/user/add', '/rm/api/user/saveCustomFieldValues']);
});

it.each([
	['cut', {}],
	['status', { status: 500, message: 'Busy' }],
])('says one thing only if the custom fields of a new user may have been saved (%s)', async (kind, settings) => {
	const fault = { path: '/rm/api/user/saveCustomFieldValues', kind, after: true, ...settings };
	await bench.sandbox.control('POST', '/faults', fault);
	const { error } = await bench.run('create', creation);
	expect(error?.message).toMatch(
		/^The user was created \(ID \d+\), but the custom fields may not have been saved: [^.]+ \[item 0\]$/,
	);
	expect(error?.description).toBe(
		'Set the custom fields with Custom Field: Save Values, and do not run this operation again for the same user.',
	);
});

it('can be executed again if the user was updated but not the custom fields', async () => {
	const fault = { path: '/rm/api/user/saveCustomFieldValues', kind: 'status', status: 500, times: 1 };
	await bench.sandbox.control('POST', '/faults', fault);
	const update = { userId: byId(140009), userUpdateFields: { shortName: 'Grace' }, ...custom };
	const { error } = await bench.run('update', update);
	expect(error?.message).toMatch(
		/^The user was updated \(ID 140009\), but the custom fields may not have been saved: .* \[item 0\]$/,
	);
	expect(error?.description).toContain('Run this operation again');
	expect((await bench.run('update', update)).error).toBeUndefined();
});

it("saves no custom fields if ClayHR does not return the created user's ID", async () => {
	const fault = {
		path: '/rm/api/user/add',
		kind: 'status',
		status: 201,
		body: { message: 'successful', userID: 0 },
		times: 1,
	};
	await bench.sandbox.control('POST', '/faults', fault);
	const { error } = await bench.run('create', { firstName: 'Grace', email: 'grace.field@example.com', ...custom });
	expect(error?.message).toBe(
		'The user was created, but the custom fields were not saved: ClayHR did not say which ID it gave [item 0]',
	);
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(log.map(({ path }) => path)).toEqual(['/rm/api/user/add']);
});

it.each([{ data: { userID: 140009 } }, { userId: 140009 }, { message: 'successful', data: { userId: '140009' } }])(
	'saves the custom fields of the user whose ID is in %j',
	async (body) => {
		const fault = { path: '/rm/api/user/add', kind: 'status', status: 200, body, times: 1 };
		await bench.sandbox.control('POST', '/faults', fault);
		const { error } = await bench.run('create', { firstName: 'Grace', email: 'grace.field@example.com', ...custom });
		expect(error).toBeUndefined();
		const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
		expect(log[1]).toMatchObject({ path: '/rm/api/user/saveCustomFieldValues', query: { userID: '140009' } });
	},
);

it('saves no custom fields for an ID that JavaScript would round', async () => {
	const body = { message: 'successful', userID: '9007199254740993' };
	await bench.sandbox.control('POST', '/faults', { path: '/rm/api/user/add', kind: 'status', status: 200, body });
	const { error } = await bench.run('create', { firstName: 'Grace', email: 'grace.field@example.com', ...custom });
	expect(error?.message).toBe(
		'The user was created, but the custom fields were not saved: the ID that ClayHR gave is too long for a number [item 0]',
	);
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(log.map(({ path }) => path)).toEqual(['/rm/api/user/add']);
});

it('sends nothing if no custom field has a value', async () => {
	const empty = { ...custom, userCustomFields: '={{ { mappingMode: "defineBelow", value: {}, schema: [] } }}' };
	const { error } = await bench.run('create', { firstName: 'Grace', email: 'grace.field@example.com', ...empty });
	expect(error?.message).toBe("'Custom Fields' has no value [item 0]");
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

it('updates only the filled-in fields', async () => {
	const before = ofStatus('A')[4];
	const userUpdateFields = { cellPhone: '+1 555 0100', startDate: '2026-05-01T00:00:00' };
	const [updated] = await bench.records('update', { userId: byId(before?.userId), userUpdateFields, ...custom });
	expect(updated).toMatchObject({ id: before?.userId, success: true });
	const after = await bench.stored('users', before?.userId);
	expect(after).toMatchObject({ cellPhone: '+1 555 0100', startDate: '2026-05-01', email: before?.email });
	expect(await customValueOf(before?.userId)).toBe('L');
});

const today = new Date().toISOString().slice(0, 10);
const now = { status: 'inactive', statusCode: 'I' };

it.each([
	['without a leaving date', {}, 'I', now],
	['with a leaving date in the past', { endDate: '2026-03-31' }, 'I', { ...now, endDate: '2026-03-31' }],
	['with a leaving date two days ago, with a time', { endDate: `={{ $today.minus(2, 'days').toISO() }}` }, 'I', now],
	['not yet with a leaving date ahead', { endDate: '2999-12-31' }, 'A', { endDate: '2999-12-31' }],
	[
		'not yet with a leaving date ahead and Keep Active',
		{ endDate: '2999-12-31', untilLeaving: 'keep' },
		'A',
		{ endDate: '2999-12-31' },
	],
	['with a leaving date ahead and Deactivate Now', { endDate: '2999-12-31', untilLeaving: 'deactivate' }, 'I', now],
	['the other choice by its name', { endDate: '2999-12-31', untilLeaving: '={{ "deactivate now" }}' }, 'I', now],
])('deactivates a user %s', async (_what, userDeactivateFields, status, output) => {
	const before = ofStatus('A')[4];
	const [deactivated] = await bench.records('deactivate', { userId: byId(before?.userId), userDeactivateFields });
	expect(await bench.stored('users', before?.userId)).toMatchObject({ status });
	expect(deactivated).toMatchObject({ id: before?.userId, success: true, ...output });
	expect('status' in (deactivated ?? {})).toBe(status === 'I');
});

it.each([
	[{ endDate: '={{ $json.nothing }}' }, "'Leaving Date' has no value [item 0]"],
	[{ endDate: today, untilLeaving: '={{ $json.nothing }}' }, "'Until the Leaving Date' has no value [item 0]"],
])('deactivates nobody with %j', async (userDeactivateFields, message) => {
	const { error } = await bench.run('deactivate', { userId: byId(140009), userDeactivateFields });
	expect(error?.message).toBe(message);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

it('creates a user with all details, or updates an existing one', async () => {
	const email = 'alan.brook@example.com';
	const [unit] = await bench.state('orgUnits');
	const [boss] = users;
	const details = {
		email,
		firstName: 'Alan',
		userCompleteFields: {
			lastName: 'Brook',
			departmentId: byId(unit?.departmentId),
			employeeNumber: 'E-7777',
			managerEmails: String(boss?.email),
			startDate: '2026-04-01T00:00:00',
			status: 'F',
			addresses: {
				address: [{ addressLine1: '1 Harbor Street', addressType: 'Home', city: 'Boston', zipCode: '02110' }],
			},
		},
		...custom,
	};
	expect(await bench.records('createOrUpdate', details)).toMatchObject([{ success: true, email }]);
	const created = (await bench.state('users')).find((user) => user.email === email);
	expect(created).toMatchObject({
		displayFullName: 'Alan Brook',
		departmentId: unit?.departmentId,
		employeeNumber: 'E-7777',
		startDate: '2026-04-01',
		status: 'F',
	});
	const record = await bench.stored('users', created?.userId);
	expect(record.managerUserIds).toEqual([boss?.userId]);
	expect(await customValueOf(created?.userId)).toBe('L');
	const [raw] = await bench.records('get', { userId: byId(created?.userId), output: 'raw' });
	expect(raw?.addressModelList).toMatchObject([{ addressLine1: '1 Harbor Street', city: 'Boston' }]);

	await bench.records('createOrUpdate', { email, firstName: 'Alan', userCompleteFields: { status: 'A' } });
	expect(await bench.stored('users', created?.userId)).toMatchObject({ status: 'A', lastName: 'Brook' });
	expect(await bench.state('users')).toHaveLength(users.length + 1);
});

it('saves the custom fields of the updated user, not of the user whose ID ClayHR returns', async () => {
	const body = { message: 'successful', userId: 140010 };
	await bench.sandbox.control('POST', '/faults', {
		path: '/rm/api/user/update',
		kind: 'status',
		status: 200,
		body,
		times: 1,
	});
	const before = await customValueOf(140010);
	await bench.items('update', { userId: byId(140009), userUpdateFields: { shortName: 'Grace' }, ...custom });
	expect(await customValueOf(140009)).toBe('L');
	expect(await customValueOf(140010)).toBe(before);
});

it('sends nothing if a later item is invalid, even with batching', async () => {
	const requestOptions = { batching: { batch: { batchSize: 1, batchInterval: 100 } } };
	const parameters = { firstName: '={{ $json.name }}', email: 'grace.field@example.com', ...custom, requestOptions };
	const { error } = await bench.run('create', parameters, [{ name: 'Grace' }, { name: '' }]);
	expect(error?.message).toContain('[item 1]');
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(log).toEqual([]);
});
