import type { IDataObject } from 'n8n-workflow';

import { byEmail, byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

// Reporting Line: Get Direct Reports, and Get Approval Chain through the heads of departments.

const bench = openResourceBench('orgRelation');
const today = '2026-03-02';

let lines: IDataObject[];

beforeEach(async () => {
	lines = (await bench.state('orgRelations')).filter(
		({ status, startDate, endDate }) =>
			status === 'A' && String(startDate) <= today && (endDate === null || String(endDate) >= today),
	);
});

const reportsOf = (managerId: number) =>
	lines.filter(({ managerUserId }) => managerUserId === managerId).map(({ userId }) => Number(userId));
const paths = async () => {
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	return log.map(({ path }) => path);
};

describe('Get Direct Reports', () => {
	const reports = async (managerId: number, reportOptions = {}) =>
		await bench.records('getDirectReports', { returnAll: true, orgRelationManagerId: byId(managerId), reportOptions });

	it('lists the users who report to a manager, with one request', async () => {
		const found = await reports(140003);
		expect(found.map(({ id }) => id)).toEqual(reportsOf(140003));
		expect(found.length).toBeGreaterThan(1);
		const person = await bench.stored('users', found[0]?.id);
		const unit = await bench.stored('orgUnits', person.departmentId);
		expect(found[0]).toMatchObject({
			level: 1,
			name: person.displayFullName,
			email: person.email,
			employeeNumber: person.employeeNumber,
			jobTitle: person.jobTitle,
			department: unit.name,
			departmentId: person.departmentId,
			location: person.locationName,
			locationId: person.locationId,
			status: 'active',
			relationType: 'RPT',
		});
		expect(await paths()).toEqual(['/rm/api/orgrelation/allactive']);
	});

	it('finds the manager by email, and reads the lines once for all items', async () => {
		const { email } = await bench.stored('users', 140003);
		const one = await bench.records('getDirectReports', { returnAll: true, orgRelationManagerId: byEmail(email) });
		expect(one.map(({ id }) => id)).toEqual(reportsOf(140003));
		await bench.sandbox.control('DELETE', '/requests');
		const items = await bench.items('getDirectReports', { returnAll: true, orgRelationManagerId: fromItem('boss') }, [
			{ boss: 140003 },
			{ boss: 140006 },
		]);
		expect(items.map(({ json }) => json.id)).toEqual([...reportsOf(140003), ...reportsOf(140006)]);
		expect(await paths()).toEqual(['/rm/api/orgrelation/allactive']);
	});

	it('lists further levels on request, each user once', async () => {
		const found = await reports(140003, { levels: 2 });
		const second = reportsOf(140003).flatMap(reportsOf);
		expect(second.length).toBeGreaterThan(0);
		expect(found.map(({ id, level }) => [id, level])).toEqual([
			...reportsOf(140003).map((id) => [id, 1]),
			...second.map((id) => [id, 2]),
		]);
	});

	it('ends at a cycle', async () => {
		await bench.records('create', { orgRelationUserId: byId(140002), orgRelationManagerId: byId(140009) });
		const found = await reports(140002, { levels: 50 });
		const ids = found.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).not.toContain(140002);
	});

	it('gives no item for somebody without reports', async () => {
		const [someone] = lines.map(({ userId }) => Number(userId)).filter((id) => reportsOf(id).length === 0);
		expect(await reports(Number(someone))).toEqual([]);
	});
});

describe('an approval chain through the heads of departments', () => {
	const climb = async (userId: number, approvalChainOptions = {}) =>
		await bench.records('getApprovalChain', {
			returnAll: true,
			orgRelationUserId: byId(userId),
			approvalChainOptions: { source: 'heads', ...approvalChainOptions },
		});
	const memberOf = async (departmentId: number) => {
		const users = await bench.state('users');
		const isMember = (user: IDataObject) => user.departmentId === departmentId && Number(user.userId) > 140008;
		return Number(users.find((user) => isMember(user) && user.status === 'A')?.userId);
	};

	it("leads from the user to the head of the user's department, and on to the top", async () => {
		const userId = await memberOf(33);
		const chain = await climb(userId);
		// The heads of Platform, Engineering and the Executive Office.
		expect(chain.map(({ id, level }) => [id, level])).toEqual([
			[userId, 0],
			[140004, 1],
			[140003, 2],
			[140002, 3],
		]);
		for (const { name, email } of chain)
			expect([name, email]).toEqual([expect.stringMatching(/^\S+ .+/), expect.stringContaining('@')]);
	});

	it('names nobody twice: a head begins with the department above', async () => {
		expect((await climb(140003)).map(({ id }) => id)).toEqual([140003, 140002]);
	});

	it('ends at the maximum number of levels', async () => {
		const userId = await memberOf(33);
		expect((await climb(userId, { maxLevels: 1 })).map(({ id }) => id)).toEqual([userId, 140004]);
	});

	it('says so if ClayHR names no department of the user', async () => {
		await bench.sandbox.control('POST', '/faults', {
			path: '/rm/api/user/list',
			kind: 'status',
			status: 200,
			body: [{ userId: 140009, name: 'Nobody', departmentId: 0 }],
		});
		const { error } = await bench.run('getApprovalChain', {
			orgRelationUserId: byId(140009),
			approvalChainOptions: { source: 'heads' },
		});
		expect(error?.message).toBe('ClayHR names no department of the user 140009 [item 0]');
	});
});
