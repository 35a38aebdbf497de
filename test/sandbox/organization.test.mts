import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

describe('org units', () => {
	it('are added and listed', async () => {
		const query = { name: 'Legal', description: 'Contracts', parentDepartmentId: 30, deptHead: 140001 };
		expect((await call(sandbox, 'POST /api/orgunits/add', { query })).json).toEqual({ message: 'successful' });
		expect(rows(await call(sandbox, 'GET /api/orgunits')).at(-1)).toMatchObject({
			...query,
			departmentId: 38,
			parentDepartmentName: 'Executive Office',
			cid: 9001,
		});
	});

	it('count their active members', async () => {
		const users = await sandbox.control<Json[]>('GET', '/state/users');
		for (const { departmentId, noOfEmployees } of rows(await call(sandbox, 'GET /api/orgunits')))
			expect(noOfEmployees).toBe(
				users.filter((user) => user.departmentId === departmentId && user.status === 'A').length,
			);
	});

	it.each<Record<string, number>>([{ parentDepartmentId: 7 }, { deptHead: 7 }, { departmentId: 31 }])(
		'are rejected with %p',
		async (wrong) => {
			const query = { name: 'Legal', description: 'Contracts', ...wrong };
			expect((await call(sandbox, 'POST /api/orgunits/add', { query })).status).toBe(409);
			expect(rows(await call(sandbox, 'GET /api/orgunits'))).toHaveLength(8);
		},
	);
});

describe('reporting lines', () => {
	const linesOf = async (employeeUserId: number): Promise<Json[]> => {
		const { email } = record(await call(sandbox, 'GET /api/user/', { query: { userID: employeeUserId } }));
		const query = { employeeUserId, email: String(email) };
		return rows(await call(sandbox, 'GET /api/orgrelation/orgRelationsByUser', { query }), 'data');
	};

	it('are added for a user', async () => {
		const body = { 'Add Objects': [{ managerId: 140004, relationType: 'DOT', startDate: '2026-03-01' }] };
		const { status, json } = await call(sandbox, 'POST /api/user/orgrelation/add', { query: { userID: 140009 }, body });
		expect({ status, json }).toEqual({ status: 201, json: { message: 'Reports To added successfully.' } });
		const lines = await linesOf(140009);
		expect(lines.map(({ managerUserId }) => managerUserId)).toEqual([140003, 140004]);
		expect(lines[1]).toMatchObject({ relationType: 'DOT', startDate: '2026-03-01', userId: 140009 });
		const [user] = rows(await call(sandbox, 'GET /api/users', { as: 'employee' }));
		expect(user?.supervisorModelList).toMatchObject([{ userId: 140003 }, { userId: 140004 }]);
	});

	it('are changed by a GET, and determine who decides', async () => {
		const [line] = await linesOf(140009);
		const manager = record(await call(sandbox, 'GET /api/user/', { query: { userID: 140004 } }));
		const query = {
			orgRelationId: Number(line?.orgRelationId),
			userId: 140009,
			managerUserId: 140004,
			managerEmail: String(manager.email),
		};
		const waiting = async (): Promise<number> =>
			rows(await call(sandbox, 'GET /api/manage/leaves', { as: 'manager' }), 'data').filter(({ userModel }) =>
				JSON.stringify(userModel).includes('"userId":140009'),
			).length;
		expect(await waiting()).toBeGreaterThan(0);
		expect((await call(sandbox, 'GET /api/orgrelation/save', { query })).status).toBe(200);
		expect((await linesOf(140009)).map(({ managerUserId }) => managerUserId)).toEqual([140004]);
		expect(await waiting()).toBe(0);
	});

	it('are listed only while valid', async () => {
		const active = async (): Promise<Json[]> => rows(await call(sandbox, 'GET /api/orgrelation/allactive'), 'data');
		const [line, ...others] = await active();
		const { orgRelationId, userId, managerUserId, managerEmail } = line ?? {};
		const query = {
			orgRelationId: Number(orgRelationId),
			userId: Number(userId),
			managerUserId: Number(managerUserId),
			managerEmail: String(managerEmail),
			enddate: '2026-03-01',
		};
		await call(sandbox, 'GET /api/orgrelation/save', { query });
		expect(await active()).toEqual(others);
	});
});

describe('projects', () => {
	it('are created, listed and read', async () => {
		const body = { projectName: 'Garden', projectDesc: 'On the roof', shortCode: 'GRD_01', startDate: '2026-04-01' };
		const { projectId } = record(await call(sandbox, 'POST /api/projects', { body }));
		expect(rows(await call(sandbox, 'GET /api/projects'), 'projects').at(-1)).toMatchObject({ ...body, projectId });
		expect((await call(sandbox, `GET /api/projects/${String(projectId)}`)).json).toMatchObject({
			data: { ...body, projectId },
		});
		expect((await call(sandbox, 'GET /api/projects/7')).status).toBe(409);
	});

	it('get allocations', async () => {
		const before = rows(await call(sandbox, 'GET /api/projects/allocation/1201'), 'allocations');
		const work = { projectId: 1201, userId: 140009 };
		const { userProjectId } = record(await call(sandbox, 'POST /api/projects/allocation', { body: work }));
		const after = rows(await call(sandbox, 'GET /api/projects/allocation/1201'), 'allocations');
		expect(after).toHaveLength(before.length + 1);
		expect(after.at(-1)).toMatchObject({
			userProjectId,
			projectModel: { projectId: 1201 },
			userModel: { userId: 140009 },
		});
		for (const wrong of [{ projectId: 7 }, { userId: 7 }])
			expect((await call(sandbox, 'POST /api/projects/allocation', { body: { ...work, ...wrong } })).status).toBe(409);
	});
});
