import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, isJson, rows, type Json, type Owner } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

describe('objectives', () => {
	const objectives = async (query: Record<string, string | number>, as: Owner = 'hr'): Promise<Json[]> =>
		rows(await call(sandbox, 'GET /api/objective/', { as, query }), 'data');
	const numbers = (list: Json[]): unknown[] => list.map(({ objectiveId }) => objectiveId);

	it('are listed by user or read by id, with their key results', async () => {
		const [team] = await objectives({ UserId: '140003' });
		expect(team).toMatchObject({
			objectiveId: 72,
			leadUserId: 140003,
			userViewModel: { userId: 140003 },
			beginDate: '2026-01-06',
			objectiveProgress: 75,
			keyResultModelList: [{ goalId: 612 }, { goalId: 613, parentGoalName: 'Hire six engineers' }],
		});
		expect(numbers(await objectives({ objectiveId: '73' }))).toEqual([73]);
		expect(numbers(await objectives({}))).toEqual([74]);
		expect(await objectives({ UserId: '140012' })).toEqual([]);
		expect(await objectives({ UserId: '140009', objectiveId: '74' })).toEqual([]);
	});

	it("have whole numbers in key results, unlike the goals' pages", async () => {
		const values = (goal: Json | undefined): unknown[] =>
			['initialvalue', 'currentvalue', 'goalvalue', 'goalWeightage'].map((name) => goal?.[name]);
		const goals = rows(await call(sandbox, 'GET /goal/'), 'data');
		expect(values(goals.find(({ goalId }) => goalId === 613))).toEqual([20, 12.5, 10, 0]);
		const query = { objectiveId: 72, initialvalue: 0.4, goalValue: 1.5, goalWeightage: 33.3 };
		await call(sandbox, 'POST /goal/', { query });
		const [objective] = await objectives({ objectiveId: '72' });
		const keyResults = Array.isArray(objective?.keyResultModelList) ? objective.keyResultModelList.filter(isJson) : [];
		expect(keyResults.slice(1).map(values)).toEqual([
			[20, 13, 10, 0],
			[0, 0, 2, 33],
		]);
	});

	it('count created and deleted goals', async () => {
		await call(sandbox, 'POST /goal/', { query: { summary: 'Half', objectiveId: 74, currentValue: 1, goalValue: 2 } });
		expect(await objectives({ objectiveId: '74' })).toMatchObject([
			{ objectiveProgress: 50, keyResultModelList: [{ summary: 'Half', goalvalue: 2 }] },
		]);
		await call(sandbox, 'DELETE /api/deletegoal/', { query: { goalId: 617 } });
		expect(await objectives({ objectiveId: '74' })).toMatchObject([{ objectiveProgress: 0, keyResultModelList: [] }]);
	});

	it('of other users are not for employees; those of the company are', async () => {
		expect(numbers(await objectives({ objectiveId: '71' }, 'employee'))).toEqual([71]);
		expect(await objectives({ objectiveId: '72' }, 'employee')).toEqual([]);
		expect((await call(sandbox, 'GET /api/objective/', { as: 'employee', query: { UserId: '140003' } })).status).toBe(
			401,
		);
	});

	it.each([
		[{ UserId: '7' }, 401, 'failure'],
		[{ objectiveId: '7' }, 401, 'failure'],
		[{ objectiveId: 'first' }, 400, "Please verify the data parameters' format."],
	])('are rejected with %p', async (query, status, message) => {
		expect(await call(sandbox, 'GET /api/objective/', { query })).toMatchObject({ status, json: { message } });
	});
});
