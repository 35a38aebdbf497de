import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

// Complete From Directory, and the fields of each read of users.

const bench = openResourceBench('user');
const completing = { completeUsers: true };
let users: IDataObject[];

beforeEach(async () => {
	users = await bench.state('users');
});

const ofStatus = (status: string) => users.filter((user) => user.status === status);
const departments = async () =>
	new Map((await bench.state('orgUnits')).map(({ departmentId, name }) => [departmentId, name]));

/** What the directory knows of a user. */
async function inDirectory(user: IDataObject | undefined): Promise<IDataObject> {
	return {
		employeeNumber: user?.employeeNumber ?? null,
		jobTitle: user?.jobTitle ?? null,
		department: (await departments()).get(user?.departmentId) ?? null,
		location: user?.locationName ?? null,
		dateOfBirth: user?.dateOfBirth ?? null,
		endDate: user?.endDate ?? null,
	};
}

async function directoryQueries(): Promise<IDataObject[]> {
	const log = await bench.sandbox.control<Array<{ path: string; query: IDataObject }>>('GET', '/requests');
	return log.filter(({ path }) => path === '/rm/resource/').map(({ query }) => query);
}

const directoryAnswers = async (answer: IDataObject) =>
	await bench.sandbox.control('POST', '/faults', { path: '/rm/resource/', kind: 'status', ...answer });

describe('Get', () => {
	it.each(['A', 'F', 'I'])('completes a user with the status %s by name', async (status) => {
		const user = ofStatus(status)[1];
		const [record] = await bench.records('get', { userId: byId(Number(user?.userId)) });
		expect(record).toMatchObject({ id: user?.userId, email: user?.email, ...(await inDirectory(user)) });
		expect(await directoryQueries()).toEqual([{ status, name: user?.displayFullName, page: '1', pageSize: '100' }]);
	});

	it('takes the row with the ID, not that of a namesake', async () => {
		const [one, ...others] = ofStatus('A');
		const other = others.find(({ departmentId }) => departmentId !== one?.departmentId);
		const userUpdateFields = { displayFullName: String(one?.displayFullName) };
		await bench.items('update', { userId: byId(Number(other?.userId)), userUpdateFields });
		const found = await bench.records('get', { userId: fromItem('userId') }, [{ ...one }, { ...other }]);
		expect(found[0]).toMatchObject(await inDirectory(one));
		expect(found[1]).toMatchObject(await inDirectory(other));
		expect(found[1]?.name).toBe(found[0]?.name);
		expect(found[1]?.department).not.toBe(found[0]?.department);
	});

	it.each([
		['has another user of the name only', { status: 200, body: { data: [{ resourceId: 1, department: 'Sales' }] } }],
		['has nobody', { status: 200, body: { data: [] } }],
		['may not be read', { status: 403, message: 'You have no permission.' }],
		['is refused to the key', { status: 401, message: 'Unauthorized' }],
		['does not exist', { status: 404, message: 'Resource Path not found.' }],
	])('leaves out the fields of a directory that %s', async (_what, answer) => {
		await directoryAnswers(answer);
		const user = ofStatus('A')[2];
		const [record = {}] = await bench.records('get', { userId: byId(Number(user?.userId)) });
		expect(record).toMatchObject({ id: user?.userId, jobTitle: user?.jobTitle, status: 'active' });
		for (const field of ['location', 'dateOfBirth', 'endDate']) expect(record).not.toHaveProperty(field);
		// The short record has the department, too.
		expect(record).toMatchObject({
			departmentId: user?.departmentId,
			department: (await inDirectory(user)).department,
		});
	});

	it('fails if the directory fails', async () => {
		await directoryAnswers({ status: 409, message: 'failure' });
		const { error } = await bench.run('get', { userId: byId(140009) });
		expect(error?.message).toContain('failure');
	});

	it('sends one request if the completion is off', async () => {
		const [record] = await bench.records('get', { userId: byId(140009), completeUser: false });
		expect(Object.keys(record ?? {})).not.toContain('department');
		expect(await directoryQueries()).toEqual([]);
	});
});

describe.each(['getAll', 'getAllBasic'])('%s', (operation) => {
	it('completes users of all statuses with one request per page and status', async () => {
		const userFilters = { statuses: ['A', 'F', 'I'] };
		const listed = await bench.records(operation, { returnAll: true, userFilters, ...completing });
		expect(listed).toHaveLength(users.length);
		for (const record of listed)
			expect(record).toMatchObject(await inDirectory(users.find(({ userId }) => userId === record.id)));
		expect(await directoryQueries()).toEqual(
			['A', 'F', 'I'].map((status) => expect.objectContaining({ status, page: '1', pageSize: '100' }) as object),
		);
	});

	it('has none of the fields if the completion is off', async () => {
		const listed = await bench.records(operation, { returnAll: true });
		for (const record of listed)
			for (const field of ['employeeNumber', 'jobTitle', 'department', 'location', 'dateOfBirth', 'endDate'])
				expect(record).not.toHaveProperty(field);
		expect(await directoryQueries()).toEqual([]);
	});

	it('keeps the values of users whom the directory lacks', async () => {
		const [, known] = await bench.records(operation, { limit: 3 });
		const body = { data: [{ resourceId: known?.id, department: 'Bees', emailAddress: 'other@example.com' }] };
		await directoryAnswers({ status: 200, body });
		const listed = await bench.records(operation, { limit: 3, ...completing });
		expect(listed.map(({ department }) => department)).toEqual([undefined, 'Bees', undefined]);
		expect(listed[1]?.email).toBe(known?.email);
		expect(listed.every(({ email }) => /@/.test(String(email)))).toBe(true);
	});

	it('says that the directory can not be read', async () => {
		await directoryAnswers({ status: 403, message: 'You have no permission.' });
		const { error } = await bench.run(operation, { limit: 3, ...completing });
		expect(error?.message).toMatch(/^The directory can't be read: .*You have no permission/);
		expect(error?.description).toContain("Or turn off 'Complete From Directory'.");
	});

	it('narrows the directory by the name filter', async () => {
		const name = String(ofStatus('A')[5]?.lastName);
		await bench.records(operation, { returnAll: true, userFilters: { name }, ...completing });
		const [query] = await directoryQueries();
		expect(query).toMatchObject({ status: 'A' });
		expect(String(query?.name)).toContain(name);
	});
});

it('completes the basic details of a user', async () => {
	const user = ofStatus('F')[0];
	const [record] = await bench.records('getBasic', { userId: byId(Number(user?.userId)), ...completing });
	expect(record).toMatchObject(await inDirectory(user));
});

describe('output', () => {
	it("shows the directory's record in raw output", async () => {
		const [record] = await bench.records('getAll', { limit: 1, output: 'raw', ...completing });
		expect(record?.directory).toMatchObject({ resourceId: record?.userId, department: expect.any(String) as string });
	});

	it.each([
		['getAll', 'completeUsers', ['name', 'department', 'location']],
		['get', 'completeUser', ['department', 'location']],
	])('%s refuses fields that need the completion', async (operation, parameter, outputFields) => {
		const chosen = { userId: byId(140009), limit: 1, output: 'selected', outputFields };
		const { error } = await bench.run(operation, { ...chosen, [parameter]: false });
		expect(error?.message).toBe(
			"'Field Names or IDs' names department, location, which this operation returns only with 'Complete From Directory'. Turn it on, or remove the field [item 0]",
		);
		expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
		const [record] = await bench.records(operation, { ...chosen, [parameter]: true });
		expect(record).toMatchObject({ department: expect.any(String) as string, location: expect.any(String) as string });
	});

	const reads: Array<[string, INodeParameters]> = [
		['get', { completeUser: true }],
		['get', { completeUser: false }],
		['getBasic', { completeUsers: true }],
		['getBasic', {}],
		['getAll', { completeUsers: true }],
		['getAll', {}],
		['getAllBasic', { completeUsers: true }],
		['getAllBasic', {}],
		['getAllByName', {}],
		['getAllFromDirectory', {}],
	];

	// The company has no notes or middle names.
	const empty = ['middleName', 'notes'];
	// The page of User: Get names the list of managers, but none of its fields.
	const managers = ['manager', 'managerEmail', 'managerId', 'managerIds', 'managers'];
	const emptyIn = (operation: string, { completeUser }: INodeParameters) => {
		if (operation !== 'get') return empty;
		return completeUser === true ? empty : [...empty, ...managers].sort();
	};

	it.each(reads)('%s %j offers fields that it fills, and refuses none of them', async (operation, parameters) => {
		// The page of Get Many names the list of custom fields, but none of its fields.
		const isUndocumented = (field: string) => operation === 'getAll' && field.startsWith('custom.');
		const offered = (await bench.offered(operation, parameters)).filter((field) => !isUndocumented(field));
		const everybody = users.map(({ userId }) => ({ userId: Number(userId) }));
		const isOne = operation === 'get' || operation === 'getBasic';
		const found = await bench.records(
			operation,
			{
				...parameters,
				...(isOne ? { userId: fromItem('userId') } : { returnAll: true }),
				userFilters: isOne ? {} : { statuses: ['A', 'F', 'I'] },
				userDirectoryFilters: { statuses: ['A', 'F', 'I'] },
				output: 'selected',
				outputFields: offered,
			},
			isOne ? everybody : [{}],
		);
		expect(found).toHaveLength(users.length);
		const isFilled = (value: unknown) =>
			value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
		expect(offered.filter((field) => !found.some((record) => isFilled(record[field]))).sort()).toEqual(
			emptyIn(operation, parameters).filter((field) => offered.includes(field)),
		);
	});
});
