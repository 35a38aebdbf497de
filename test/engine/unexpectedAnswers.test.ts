import { openEngineBench } from '../support/engineBench.mts';
import { byId } from '../support/locators.mts';
import { controlsOf, getUser, listUsers } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, userIds } = controlsOf(() => bench.sandbox);

const answer = async (path: string, data: unknown) =>
	await fault({ path, kind: 'status', status: 200, body: { message: 'Success', data } });

// ClayHR may send null for a row that the user may not see.
describe.each([[[null]], [[{}]], [[]]])('%j', (data) => {
	it('is a list without users', async () => {
		await answer('/rm/api/users', data);
		const { items, error } = await bench.engine.run(listUsers());
		expect(error).toBeUndefined();
		expect(items).toEqual([]);
	});

	it('is an empty list for the trigger', async () => {
		await answer('/rm/api/users', data);
		expect((await bench.engine.poll({ event: 'newUser' })).events).toBeNull();
	});
});

it.each([[{}], [[null]], [[{}]]])('%j is no user', async (data) => {
	const [id] = await userIds();
	await answer('/rm/api/user/', data);
	const { items, error } = await bench.engine.run(getUser(id));
	expect(items).toEqual([]);
	expect(error?.message).toBe(`User ${String(id)}: ClayHR did not find it (empty answer) [item 0]`);
});

describe('a list of values', () => {
	const said = (data: string) =>
		`ClayHR answered with something else than records: {"message":"Success","data":${data}}`;

	it.each([['[5]'], ['["x"]'], ['5']])('%s is an error that shows it', async (data) => {
		await answer('/rm/api/users', JSON.parse(data));
		const { items, error } = await bench.engine.run(listUsers());
		expect(items).toEqual([]);
		expect(error?.message).toBe(`${said(data)} [item 0]`);
		await expect(bench.engine.poll({ event: 'newUser' })).rejects.toThrow(said(data));
	});

	it('shows neither the key nor secret fields, and only the beginning', async () => {
		const { apiKey } = bench.sandbox.access;
		await answer('/rm/api/users', [{ password: 'secret' }, `${'x'.repeat(40)}${apiKey}`, 'y'.repeat(100)]);
		const { error } = await bench.engine.run(listUsers());
		expect(error?.message).toContain('[{},"xxx');
		expect(error?.message).toMatch(/xx\(API key\)",?"?y* \[item 0\]$/);
		expect(JSON.stringify([error, error?.message])).not.toMatch(/secret|yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy/);
	});

	it('is the output of an API request', async () => {
		await answer('/rm/api/orgunits', ['x', 5]);
		const { items } = await bench.engine.run({
			resource: 'apiRequest',
			operation: 'send',
			apiRequestMethod: 'GET',
			apiRequestPath: '/api/orgunits',
		});
		expect(items.map(({ json }) => json)).toEqual([{ value: 'x' }, { value: 5 }]);
	});
});

describe.each([[{ mensaje: 'No' }], [{ departmentId: null, userId: null, name: null }], [{ foo: 1 }, { foo: 2 }]])(
	'a list of %j and no record',
	(...rows) => {
		const said = `ClayHR answered with something else than records: ${JSON.stringify(rows)}`.slice(0, 60);

		it.each([
			['/rm/api/users', listUsers],
			['/rm/api/orgunits', () => ({ resource: 'orgUnit', operation: 'getAll', returnAll: true })],
		])('is no list of %s', async (path, parameters) => {
			await fault({ path, kind: 'status', status: 200, body: rows });
			const { items, error } = await bench.engine.run(parameters());
			expect(items).toEqual([]);
			expect(error?.message).toContain(said);
		});

		it('is no second page of a list', async () => {
			const path = '/rm/api/users';
			await fault({ path, kind: 'delay', delayMs: 0, times: 1 });
			await fault({ path, kind: 'status', status: 200, body: rows });
			const { items, error } = await bench.engine.run(listUsers());
			expect(items).toEqual([]);
			expect(error?.message).toContain(said);
		});
	},
);

describe.each([{ foo: 1 }, { severity: 'ERROR', text: 'x' }, { data: { foo: 1 } }])('%j', (body) => {
	const answered = `ClayHR answered with something else than records: ${JSON.stringify(body).slice(0, 20)}`;

	it.each([
		['/rm/api/user/', async () => await bench.engine.run(getUser((await userIds())[0]))],
		['/rm/api/users', async () => await bench.engine.run(listUsers())],
		[
			'/rm/api/v3/position/view',
			async () => await bench.engine.run({ resource: 'position', operation: 'get', positionId: byId(700) }),
		],
		[
			'/rm/api/projects',
			async () => await bench.engine.run({ resource: 'project', operation: 'getAll', returnAll: true }),
		],
	])('is no record of %s', async (path, run) => {
		await fault({ path, kind: 'status', status: 200, body });
		const { error, items } = await run();
		expect(items).toEqual([]);
		expect(error?.message).toContain(answered);
	});
});
