import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import type { SpecialCases } from '../../sandbox/company/specialCases.mts';
import { call } from './callClayHr.mts';

let sandbox: Sandbox;
let cases: SpecialCases;

interface User {
	userId: number;
	displayFullName: string;
	email: string;
	status: string;
	startDate: string | null;
	endDate: string | null;
}
interface Line {
	userId: number;
	managerUserId: number;
	relationType: string;
}

beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
	cases = await sandbox.control<SpecialCases>('POST', '/special-cases');
});
afterAll(async () => await sandbox.close());

const user = async (id: number) => await sandbox.control<User>('GET', `/state/users/${id}`);
const linesOf = async (id: number) =>
	(await sandbox.control<Line[]>('GET', '/state/orgRelations')).filter(({ userId }) => userId === id);

it('has users with several managers and dotted lines', async () => {
	const managers = (await linesOf(cases.severalManagers)).map(({ managerUserId }) => managerUserId);
	expect(new Set(managers).size).toBe(2);
	expect((await linesOf(cases.dottedLine)).map(({ relationType }) => relationType)).toEqual(['RPT', 'DOTTED']);
});

it('has leavers and joiners within a week and within a month', async () => {
	expect(await user(cases.leavesInAWeek)).toMatchObject({ status: 'A', endDate: '2026-03-07' });
	expect(await user(cases.leavesInAMonth)).toMatchObject({ status: 'A', endDate: '2026-03-27' });
	expect(await user(cases.startsInAWeek)).toMatchObject({ status: 'F', startDate: '2026-03-07' });
	expect(await user(cases.startsInAMonth)).toMatchObject({ status: 'F', startDate: '2026-03-27' });
});

it('has rehires, name twins and somebody without an email', async () => {
	expect(await user(cases.rehired)).toMatchObject({ status: 'A', startDate: '2026-02-10', endDate: null });
	expect(await user(cases.rehiredSoon)).toMatchObject({ status: 'I', startDate: '2026-03-14' });
	const [one, other] = await Promise.all(cases.nameTwins.map(user));
	expect(one?.displayFullName).toBe(other?.displayFullName);
	expect(one?.email).not.toBe(other?.email);
	expect((await user(cases.withoutEmail)).email).toBe('');
});

it('has somebody on leave today, and org units with and without a head', async () => {
	const leave = await sandbox.control<Array<{ userId: number; date: string; leaveEndDate: string; status: string }>>(
		'GET',
		'/state/leaveRequests',
	);
	expect(leave).toContainEqual(
		expect.objectContaining({
			userId: cases.onLeaveToday,
			date: '2026-03-01',
			leaveEndDate: '2026-03-04',
			status: 'AP',
		}),
	);
	const head = async (id: number) =>
		(await sandbox.control<{ deptHead: number | null }>('GET', `/state/orgUnits/${id}`)).deptHead;
	expect([await head(cases.orgUnitWithHead), await head(cases.orgUnitWithoutHead)]).toEqual([140002, null]);
});

it('keeps its answers as documented', async () => {
	for (const path of ['/api/users', '/resource/', '/api/orgunits', '/api/orgrelation/allactive', '/api/user/list'])
		expect([path, (await call(sandbox, `GET ${path}`)).status]).toEqual([path, 200]);
	expect(await sandbox.control('GET', '/violations')).toEqual([]);
});

it('keeps a former job as it was when the job title changes', async () => {
	const jobsOf = async () => {
		const { json } = await call(sandbox, 'GET /api/user/', { query: { userID: 140009 } });
		return (json as { employmentModelList: unknown[] }).employmentModelList;
	};
	const before = await jobsOf();
	expect(before.length).toBeGreaterThan(0);
	await call(sandbox, 'POST /api/user/update', {
		query: { userId: 140009, position: 'Chief of Something', lastName: 'New' },
	});
	expect((await sandbox.control<{ jobTitle: string }>('GET', '/state/users/140009')).jobTitle).toBe(
		'Chief of Something',
	);
	expect(await jobsOf()).toEqual(before);
});

it('refuses a company that is too small', async () => {
	const small = await openSandbox({ users: 10 });
	await expect(small.control('POST', '/special-cases')).rejects.toThrow(/answered 409.*too small/);
	await small.close();
});
