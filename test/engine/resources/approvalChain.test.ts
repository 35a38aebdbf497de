import type { IDataObject } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('orgRelation');
let lines: IDataObject[];

beforeEach(async () => {
	lines = await bench.state('orgRelations');
});

const managerOf = (userId: unknown) => lines.find((line) => line.userId === userId)?.managerUserId;
const chainOf = (userId: unknown): unknown[] => (userId === undefined ? [] : [userId, ...chainOf(managerOf(userId))]);

describe('an approval chain', () => {
	const climb = async (userId: unknown, approvalChainOptions = {}) =>
		await bench.records('getApprovalChain', { returnAll: true, orgRelationUserId: byId(userId), approvalChainOptions });

	it('leads from a user to the top', async () => {
		const expected = chainOf(140040);
		const chain = await climb(140040);
		expect(expected.length).toBeGreaterThan(2);
		expect(chain.map(({ id, level }) => [id, level])).toEqual(expected.map((id, level) => [id, level]));
		expect(chain[1]).toMatchObject({ name: expect.stringMatching(/^\S+ .+/), email: expect.stringContaining('@') });
	});

	it('ends at the maximum number of levels', async () => {
		expect((await climb(140040, { maxLevels: 1 })).map(({ id }) => id)).toEqual(chainOf(140040).slice(0, 2));
	});

	it('needs at least one level', async () => {
		const parameters = { orgRelationUserId: byId(140040), approvalChainOptions: { maxLevels: -1 } };
		expect((await bench.run('getApprovalChain', parameters)).error?.message).toMatch(
			/^'Max Levels' must be .*1.* \[item 0\]$/,
		);
	});

	it('sends no requests beyond its end', async () => {
		await bench.sandbox.control('DELETE', '/requests');
		await climb(140040, { maxLevels: 1 });
		const requests = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
		expect(requests.map(({ path }) => path)).toEqual([
			'/rm/api/user/basic',
			'/rm/api/orgrelation/orgRelationsByUser',
			'/rm/api/user/basic',
		]);
	});

	it('ends at a cycle', async () => {
		const top = chainOf(140040).at(-1);
		await bench.records('create', { orgRelationUserId: byId(top), orgRelationManagerId: byId(140040) });
		expect((await climb(140040)).map(({ id }) => id)).toEqual(chainOf(140040));
	});

	it('ignores lines that are not valid today', async () => {
		const line = lines.find(({ userId }) => userId === 140040);
		await bench.records('update', {
			orgRelationId: byId(line?.orgRelationId),
			orgRelationUserId: byId(140040),
			orgRelationManagerId: byId(line?.managerUserId),
			orgRelationUpdateFields: { endDate: '2020-01-01' },
		});
		expect((await climb(140040)).map(({ id }) => id)).toEqual([140040]);
	});

	it.each(['31/12/2020', 'Dec 31, 2020'])("says so if a line's end can't be read: %s", async (endDate) => {
		const [line] = await bench.records('getAllForUser', {
			orgRelationUserId: byId(140040),
			output: 'raw',
			returnAll: true,
		});
		const path = '/rm/api/orgrelation/orgRelationsByUser';
		const body = [{ ...line, endDate }];
		await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body });
		const { items, error } = await bench.run('getApprovalChain', { orgRelationUserId: byId(140040) });
		expect(items).toEqual([]);
		expect(error?.message).toBe(
			`The end date of a reporting line of the user 140040 can't be read: ${endDate} [item 0]`,
		);
		expect(error?.description).toContain('Correct its date in ClayHR');
	});

	const supervisors = async (userId: unknown, ids: unknown[]) => {
		const body = { userId, supervisorModelList: ids.map((id) => ({ userId: id })) };
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/user/', kind: 'status', status: 200, body });
	};
	const addManager = async (userId: number, managerId: number, relationType: string) =>
		await bench.records('create', {
			orgRelationUserId: byId(userId),
			orgRelationManagerId: byId(managerId),
			orgRelationFields: { relationType },
		});

	it("follows the direct manager of several, as the user's record says", async () => {
		const [other = 0] = [140003, 140004].filter((id) => id !== managerOf(140040));
		await addManager(140040, other, 'Manager');
		await supervisors(140040, [other, managerOf(140040)]);
		expect((await climb(140040, { maxLevels: 1 })).map(({ id }) => id)).toEqual([140040, other]);
	});

	it.each([
		['is refused', { status: 401 }],
		['names no managers', { status: 200, body: {} }],
		['names other managers', { status: 200, body: { supervisorModelList: [{ userId: 1 }] } }],
	])("follows the most direct line if the user's record %s", async (_what, answer) => {
		const fault = { path: '/rm/api/user/', kind: 'status', ...answer };
		await bench.sandbox.control('POST', '/faults', fault);
		await addManager(140040, 140005, 'Dotted Line');
		expect((await climb(140040, { maxLevels: 1 })).map(({ id }) => id)).toEqual([140040, managerOf(140040)]);
	});

	it("fails if the user's record can't be read now", async () => {
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/user/', kind: 'status', status: 500 });
		await addManager(140040, 140005, 'Dotted Line');
		const parameters = { orgRelationUserId: byId(140040) };
		expect((await bench.run('getApprovalChain', parameters)).error?.message).toMatch(
			/^While reading the user 140040: ClayHR is not able to answer now \(500: /,
		);
	});

	it('names the user whose lines cannot be read', async () => {
		const path = '/rm/api/orgrelation/orgRelationsByUser';
		const refuse = async (status: number) =>
			await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status });
		const { error } = await refuse(500).then(
			async () => await bench.run('getApprovalChain', { orgRelationUserId: byId(140040) }),
		);
		expect(error?.message).toMatch(/^While reading the user 140040: ClayHR is not able to answer now \(500/);
		await bench.sandbox.control('DELETE', '/faults');
		await bench.sandbox.control('POST', '/faults', { path, kind: 'delay', delayMs: 0, times: 1 });
		await refuse(403);
		const { error: later } = await bench.run('getApprovalChain', { orgRelationUserId: byId(140040) });
		expect(later?.message).toContain(
			`While reading the user ${String(managerOf(140040))}, the manager of the user 140040: ClayHR does not allow this (403`,
		);
	});

	/** Answers the second request for a user, which is the one for the manager. */
	const answerForManager = async (answer: IDataObject) => {
		const path = '/rm/api/user/basic';
		await bench.sandbox.control('POST', '/faults', { path, kind: 'delay', delayMs: 0, times: 1 });
		await bench.sandbox.control('POST', '/faults', { path, kind: 'status', ...answer });
	};

	it.each([
		[{ status: 404, message: 'No such user' }, 'No such user'],
		[{ status: 409, message: 'failure' }, 'failure'],
		[{ status: 200, body: [] }, 'ClayHR has no record of this user'],
	])('names the user whose manager is missing: %j', async (answer, words) => {
		await answerForManager(answer);
		const { error } = await bench.run('getApprovalChain', { orgRelationUserId: byId(140040) });
		const manager = String(managerOf(140040));
		expect(error?.message).toContain(`The user ${manager}, the manager of the user 140040, can't be read: `);
		expect(error?.message).toContain(words);
		expect(error?.description).toContain("'Stop at Missing Manager'");
	});

	it.each([{}, '', null, { message: 'Please wait' }, { data: null }])(
		'does not end at a manager who is answered with %j',
		async (body) => {
			await answerForManager(body === '' ? { kind: 'empty', status: 200 } : { status: 200, body });
			const { items, error } = await bench.run('getApprovalChain', {
				orgRelationUserId: byId(140040),
				approvalChainOptions: { stopAtMissingManager: true },
			});
			expect(items).toEqual([]);
			expect(error?.message).toContain(
				`The user ${String(managerOf(140040))}, the manager of the user 140040, can't be read: ClayHR answered with something else than records: ${body === '' ? '(empty answer)' : JSON.stringify(body)}`,
			);
		},
	);

	it.each([{}, '', null, { message: 'Please wait' }, { success: true }, { status: 'BAD_REQUEST' }])(
		'does not end at reporting lines that are answered with %j',
		async (body) => {
			const path = '/rm/api/orgrelation/orgRelationsByUser';
			const answer = body === '' ? { kind: 'empty', status: 200 } : { kind: 'status', status: 200, body };
			await bench.sandbox.control('POST', '/faults', { path, ...answer });
			const { items, error } = await bench.run('getApprovalChain', { orgRelationUserId: byId(140040) });
			expect(items).toEqual([]);
			expect(error?.message).toMatch(/^(While .*: )?ClayHR (answered with something else than records|rejected)/);
		},
	);

	it('names the user whose manager has no email', async () => {
		await answerForManager({ status: 200, body: { userId: managerOf(140040), email: '' } });
		const { error } = await bench.run('getApprovalChain', { orgRelationUserId: byId(140040) });
		const manager = String(managerOf(140040));
		expect(error?.message).toBe(
			`ClayHR names no email of the user ${manager}, the manager of the user 140040 [item 0]`,
		);
	});

	it.each([
		['deleted', { status: 409 }, []],
		['without an email', { status: 200, body: { name: 'Ada Stone' } }, ['Ada Stone']],
	])('can end at a manager %s', async (_what, answer, names) => {
		await answerForManager(answer);
		const [user, ...managers] = await climb(140040, { stopAtMissingManager: true });
		expect(user?.id).toBe(140040);
		expect(managers.map(({ name }) => name)).toEqual(names);
	});

	it.each([401, 403, 500])("fails if the manager can't be read (%s)", async (status) => {
		await answerForManager({ status });
		const parameters = { orgRelationUserId: byId(140040), approvalChainOptions: { stopAtMissingManager: true } };
		const { error } = await bench.run('getApprovalChain', parameters);
		expect(error).toMatchObject({ httpCode: String(status) });
		expect(error?.message).toContain(
			`While reading the user ${String(managerOf(140040))}, the manager of the user 140040: ClayHR`,
		);
	});

	it('fails if the user has no email, which ClayHR needs', async () => {
		const body = { userId: 140040, email: '' };
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/user/basic', kind: 'status', status: 200, body });
		const parameters = { orgRelationUserId: byId(140040), approvalChainOptions: { stopAtMissingManager: true } };
		const { error } = await bench.run('getApprovalChain', parameters);
		expect(error?.message).toBe('ClayHR names no email of the user 140040 [item 0]');
	});
});
