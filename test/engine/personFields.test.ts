import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { chosen, fromItem } from '../support/locators.mts';

const bench = openEngineBench();
let person: IDataObject;
let other: IDataObject;

beforeEach(async () => {
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	[person = {}, other = {}] = users.filter(({ status, employeeNumber }) => status === 'A' && employeeNumber !== null);
});

const requests = async () => await bench.sandbox.control<IDataObject[]>('GET', '/requests');
const paths = async () => (await requests()).map(({ path }) => String(path));
const changed = async () => (await requests()).filter(({ path }) => path === '/rm/api/user/update');
const deactivate = (userId: INodeParameters[string]) => ({ resource: 'user', operation: 'deactivate', userId });

const modes = ['id', 'list', 'email'] as const;

describe.each(modes)('a user field in the mode %s', (mode) => {
	it.each([
		['an ID as a number', () => person.userId],
		['an ID as text', () => ` ${String(person.userId)} `],
		['an email', () => ` ${String(person.email)}\u200b`],
		['an email in capitals', () => String(person.email).toUpperCase()],
	])('takes %s', async (_what, given) => {
		const { items, error } = await bench.engine.run(deactivate(fromItem('who', mode)), [{ who: given() }]);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.id)).toEqual([person.userId]);
		expect((await changed()).map(({ query }) => Object(query).userId)).toEqual([String(person.userId)]);
	});

	it.each([
		['a@x.com, b@x.com', 'must be an email address'],
		['Ada <ada@x.com>', 'must be an email address'],
		['0', 'must be the ID of a user, a whole number, 1 or more'],
		[-3, 'must be the ID of a user, a whole number, 1 or more'],
		[1.5, 'must be the ID of a user, a whole number'],
	])('refuses %j before any request', async (who, message) => {
		const { error } = await bench.engine.run(deactivate(fromItem('who', mode)), [{ who }]);
		expect(error?.message).toBe(`'User' ${message}, but is ${JSON.stringify(who)} [item 0]`);
		expect(await paths()).toEqual([]);
	});
});

describe('a user field as one expression', () => {
	it.each([
		['an ID', () => person.userId],
		['an email', () => person.email],
		['a locator by ID', () => ({ mode: 'id', value: person.userId })],
		['a locator by email', () => ({ __rl: true, mode: 'email', value: person.email })],
		['a locator by employee number', () => ({ mode: 'employeeNumber', value: person.employeeNumber })],
	])('takes %s', async (_what, given) => {
		const { items, error } = await bench.engine.run(deactivate('={{ $json.who }}'), [{ who: given() }]);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.id)).toEqual([person.userId]);
	});

	it.each([{}, { who: null }, { who: ' ' }, { who: { mode: 'email', value: '' } }])('refuses %j', async (item) => {
		const { error } = await bench.engine.run(deactivate('={{ $json.who }}'), [item]);
		expect(error?.message).toBe("'User' has no value [item 0]");
		expect(await paths()).toEqual([]);
	});
});

it('a user field of a tool takes an email that the model gives for an ID', async () => {
	const [answer] = await bench.engine.callTools([deactivate(chosen('id', person.email))]);
	expect(answer).toMatchObject([{ id: person.userId, success: true }]);
});

describe('a user in a list entry', () => {
	const add = (user: INodeParameters[string], policy: INodeParameters[string] = chosen('id', 321)) => ({
		resource: 'ptoPolicy',
		operation: 'addBalances',
		ptoBalances: {
			balances: [
				{ ptoBalanceUserId: chosen('id', other.userId), ptoBalancePolicyId: chosen('id', 321), balance: 4 },
				{ ptoBalanceUserId: user, ptoBalancePolicyId: policy, balance: 8 },
			],
		},
	});
	const sent = async () => {
		const [request] = (await requests()).filter(({ path }) => path === '/rm/api/userpto/balance/add');
		return JSON.parse(String(Object(request?.body).ptobalances)) as IDataObject[];
	};

	it.each([
		['an email', () => chosen('id', person.email)],
		['an email by its mode', () => chosen('email', person.email)],
		['an employee number', () => chosen('employeeNumber', person.employeeNumber)],
		['a plain email', () => String(person.email)],
	])('may be %s', async (_what, given) => {
		const { error } = await bench.engine.run(add(given()));
		expect(error).toBeUndefined();
		expect((await sent()).map(({ userId }) => userId)).toEqual([other.userId, person.userId]);
	});

	it('is refused with everything else in the list before the first request', async () => {
		const { error } = await bench.engine.run(add(chosen('id', person.email), chosen('id', '={{ "soon" }}')));
		expect(error?.message).toContain('\'PTO Policy\' is a whole number, or a name in the mode By Name, but is "soon"');
		expect(await paths()).toEqual([]);
	});

	it('is not sent if nobody has the email', async () => {
		const { error } = await bench.engine.run(add(chosen('id', 'nobody@example.com')));
		expect(error?.message).toBe(
			`'User' must be the email address of a user in ClayHR, but no user has "nobody@example.com" [item 0]`,
		);
		expect(await paths()).not.toContain('/rm/api/userpto/balance/add');
	});
});

describe('By Employee Number', () => {
	const byNumber = fromItem('number', 'employeeNumber');

	it.each([
		['as ClayHR has it', (number: string) => number],
		['in another case, with blanks', (number: string) => ` ${number.toLowerCase()}\u00a0`],
	])('finds the user by the number %s', async (_what, given) => {
		const item = { number: given(String(person.employeeNumber)) };
		const { items, error } = await bench.engine.run(deactivate(byNumber), [item]);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.id)).toEqual([person.userId]);
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
	});

	it('reads the numbers of all users once for any number of items', async () => {
		const items = [person, other, person].map(({ employeeNumber }) => ({ number: employeeNumber }));
		const result = await bench.engine.run({ resource: 'user', operation: 'get', userId: byNumber }, items);
		expect(result.items.map(({ json }) => json.id)).toEqual([person.userId, other.userId, person.userId]);
		const statuses = (await requests())
			.filter(({ path }) => path === '/rm/resource/')
			.map(({ query }) => Object(query));
		expect([...new Set(statuses.map(({ status }) => String(status)))]).toEqual(['A', 'F', 'I']);
		// Get also searches the directory for the user's name.
		const first = statuses.filter(({ status, page, name }) => status === 'A' && page === '1' && name === undefined);
		expect(first).toHaveLength(1);
	});

	it('takes an email as well', async () => {
		const { items } = await bench.engine.run(deactivate(byNumber), [{ number: person.email }]);
		expect(items.map(({ json }) => json.id)).toEqual([person.userId]);
		expect(await paths()).not.toContain('/rm/resource/');
	});

	it('gives the email where ClayHR requires it', async () => {
		const parameters = { resource: 'orgRelation', operation: 'getAllForUser', orgRelationUserId: byNumber };
		const { error } = await bench.engine.run(parameters, [{ number: person.employeeNumber }]);
		expect(error).toBeUndefined();
		const asked = (await requests()).find(({ path }) => String(path).endsWith('/orgRelationsByUser'));
		expect(asked?.query).toMatchObject({ employeeUserId: String(person.userId), email: person.email });
	});

	it('is refused if no user has the number', async () => {
		const { error } = await bench.engine.run(deactivate(byNumber), [{ number: 'E-nobody' }]);
		expect(error?.message).toBe(
			`'User' must be the employee number of a user in ClayHR, but no user has "E-nobody" [item 0]`,
		);
		expect(await changed()).toEqual([]);
	});

	it.each(['A', 'I'])('is refused with both IDs if a second user, of status %s, has the number', async (status) => {
		const row = { resourceId: 77, empId: person.employeeNumber, name: 'Twin' };
		const rows = [{ resourceId: person.userId, empId: person.employeeNumber }];
		const pages = ['A', 'F', 'I'].flatMap((one) => {
			const page = [...(one === 'A' ? rows : []), ...(one === status ? [row] : [])];
			return page.length > 0 ? [page, []] : [page];
		});
		for (const data of pages) {
			const fault = { path: '/rm/resource/', kind: 'status', status: 200, body: { data }, times: 1 };
			await bench.sandbox.control('POST', '/faults', fault);
		}
		const { error } = await bench.engine.run(deactivate(byNumber), [{ number: person.employeeNumber }]);
		expect(error?.message).toContain(`but the users ${String(person.userId)} and 77 have`);
		expect(await changed()).toEqual([]);
	});
});
