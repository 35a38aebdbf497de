import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json, type Owner } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02', undocumentedFields: true })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const goal = async (goalid: unknown): Promise<Json> =>
	record(await call(sandbox, 'GET /api/getgoal/', { query: { goalid: String(goalid) } }));
const idsOf = (goals: Json[]): unknown[] => goals.map(({ goalId }) => goalId);
const ownGoals = async (as: Owner): Promise<unknown[]> =>
	idsOf(rows(await call(sandbox, 'GET /goal/', { as }), 'data'));
const goalsOf = async (userId: number, as: Owner = 'hr'): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /goal/list', { as, query: { userId } }), 'data');

describe('goals', () => {
	it("are created for the API key's user, read and listed", async () => {
		const query = {
			summary: 'Write the handbook',
			begindate: '2026-03-02',
			targetDate: '2026-06-30',
			initialvalue: 0,
			currentValue: 2.5,
			goalValue: 10,
			units: 'chapters',
			objectiveId: 74,
			parentGoalId: 610,
			projectid: 1202,
			visibleToDirectReports: 1,
			goalWeightage: 12.5,
		};
		const { goalId } = record(await call(sandbox, 'POST /goal/', { as: 'employee', query }));
		const created = await goal(goalId);
		expect(created).toMatchObject({
			goalId,
			summary: 'Write the handbook',
			status: 'A',
			begindate: '2026-03-02',
			targetdate: '2026-06-30',
			currentvalue: 2.5,
			goalvalue: 10,
			units: 'chapters',
			objectiveId: 74,
			parentGoalId: 610,
			projectModel: { projectId: 1202 },
			assignedUserModel: { userId: 140009 },
			reviewerUserModel: null,
			companyGoal: 0,
			visibleToDirectReports: 1,
			completionRatio: 25,
		});
		expect((await goalsOf(140009)).at(-1)).toEqual(created);
		expect(await sandbox.control<Json>('GET', `/state/goals/${String(goalId)}`)).toMatchObject({ userId: 140009 });
	});

	it("are created for a reviewed user by that user's manager or HR", async () => {
		const create = (as: Owner, reviewUserId: number): ReturnType<typeof call> =>
			call(sandbox, 'POST /goal/', { as, query: { summary: 'Listen', reviewUserId } });
		const { goalId } = record(await create('manager', 140009));
		expect(await goal(goalId)).toMatchObject({
			assignedUserModel: { userId: 140009 },
			reviewerUserModel: { userId: 140003 },
		});
		expect((await create('manager', 140001)).status).toBe(403);
		expect((await create('employee', 140010)).status).toBe(403);
		expect((await create('hr', 7)).status).toBe(404);
	});

	it.each(['objectiveId', 'parentGoalId', 'projectid'])('are rejected for an unknown %s', async (name) => {
		const before = await sandbox.control<Json[]>('GET', '/state/goals');
		const refused = await call(sandbox, 'POST /goal/', { query: { summary: 'Listen', [name]: 7 } });
		expect({ status: refused.status, json: refused.json }).toEqual({ status: 404, json: { message: 'Not Found' } });
		expect(await sandbox.control<Json[]>('GET', '/state/goals')).toEqual(before);
	});

	it('have users', async () => {
		expect(await goal(612)).toMatchObject({
			assignedUserModel: { userId: 140009 },
			reviewerUserModel: { userId: 140003 },
			goalCollaborationModel: [{ goalid: 612, userid: 140001, userModel: { userId: 140001 } }],
			completionRatio: 75,
		});
	});

	it('are visible to the right users', async () => {
		expect(await ownGoals('hr')).toEqual([610, 611, 612, 613, 614, 615, 616]);
		expect(await ownGoals('manager')).toEqual([610, 611, 612, 613]);
		// 611 is the manager's goal, shared with direct reports.
		expect(await ownGoals('employee')).toEqual([610, 611, 612, 613]);
		expect((await call(sandbox, 'GET /api/getgoal/', { as: 'employee', query: { goalid: 614 } })).status).toBe(401);
		expect(idsOf(await goalsOf(140009, 'employee'))).toEqual([612, 613]);
		expect(await goalsOf(140012)).toEqual([]);
		const others = { as: 'employee', query: { userId: 140001 } } as const;
		expect((await call(sandbox, 'GET /goal/list', others)).status).toBe(403);
	});

	it('are deleted by their owner, manager or HR; sub-goals stay', async () => {
		const remove = (as: Owner, goalId: number): ReturnType<typeof call> =>
			call(sandbox, 'DELETE /api/deletegoal/', { as, query: { goalId } });
		const refused = await remove('employee', 611);
		expect(refused).toMatchObject({
			status: 403,
			json: { message: 'You do not have the permission to delete this goal.' },
		});
		expect((await remove('manager', 611)).json).toEqual({ message: 'Success' });
		expect((await goal(613)).parentGoalId).toBeNull();
		expect((await remove('employee', 613)).status).toBe(200);
		for (const gone of [await remove('hr', 611), await call(sandbox, 'GET /api/getgoal/', { query: { goalid: 611 } })])
			expect(gone).toMatchObject({ status: 404, json: { message: 'Goal not found.' } });
		const { goalId } = record(await call(sandbox, 'POST /goal/', { query: { summary: 'A new one' } }));
		expect(goalId).toBe(617);
	});
});
