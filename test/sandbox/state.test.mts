import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import type { Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ users: 30, date: '2026-03-02' })));
afterAll(() => sandbox.close());

describe('the state', () => {
	it('returns all collections, ranges of them, and single records', async () => {
		const response = await fetch(`${sandbox.url}/_sandbox/state/users?offset=28&limit=5`);
		expect(response.headers.get('x-total-count')).toBe('30');
		expect(await response.json()).toMatchObject([{ userId: 140029 }, { userId: 140030 }]);
		for (const [collection, id] of Object.entries({
			users: '140009',
			leaveRequests: '990101',
			ptoBalances: '140009:321',
			orgUnits: '31',
			orgRelations: '1300009',
			projects: '1201',
			allocations: '8101',
			expenseReports: '5501',
			expenseItems: '5601',
			timesheets: '66001',
			timecards: '770001',
			shifts: '3101',
			invoices: '2201',
			payStubs: '9301',
			goals: '610',
			objectives: '71',
			reviews: '2201',
			reviewAssignments: '8801',
			skills: '501',
			userSkills: '140009',
			tasks: '7301',
			userWorkflows: '3301',
			forms: '77',
			formAssignments: '8801',
			formResponses: '91001',
			trainings: '331',
			userTrainings: '4101',
			feedback: '5201',
			announcements: '410',
			documents: '120034',
			reports: '77',
			personalRecords: '140009',
			jobProfiles: '501',
			candidates: '30501',
			applications: '61001',
			positions: '700',
		})) {
			const list = await sandbox.control<Json[]>('GET', `/state/${collection}`);
			expect(list.length).toBeGreaterThan(2);
			const one = await sandbox.control<Json>('GET', `/state/${collection}/${id}`);
			expect(Object.values(one).map(String)).toContain(id.split(':')[0]);
		}
	});

	it('rejects unknown collections and records', async () => {
		await expect(sandbox.control('GET', '/state/users/7')).rejects.toThrow(
			'answered 404: {"message":"users has no record 7."}',
		);
		await expect(sandbox.control('GET', '/state/secrets')).rejects.toThrow('answered 400');
		await expect(sandbox.control('GET', '/nothing')).rejects.toThrow('answered 404');
	});
});
