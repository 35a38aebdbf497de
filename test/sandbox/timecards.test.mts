import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json, type Owner } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-04' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const newest = async (userID: number, page = 'timecard', as: Owner = 'hr') =>
	await call(sandbox, `GET /api/user/${page}`, { as, query: { userID } });
const cardsOf = async (owner: number): Promise<Json[]> =>
	(await sandbox.control<Json[]>('GET', '/state/timecards')).filter(({ userId }) => userId === owner);

describe('timecards', () => {
	it("are listed for the API key's user between two days", async () => {
		const query = { startDate: '2026-02-23', endDate: '2026-02-25' };
		const answered = await call(sandbox, 'GET /api/timecards', { as: 'employee', query });
		const own = (await cardsOf(140009)).filter(
			({ date }) => String(date) >= '2026-02-23' && String(date) <= '2026-02-25',
		);
		expect(own).toHaveLength(3);
		expect(rows(answered, 'data').map(({ cardId }) => cardId)).toEqual(own.map(({ cardId }) => cardId));
		expect(record(answered)).toMatchObject({ timesheetId: own[0]?.timesheetId, isClockedIn: false });
		const none = await call(sandbox, 'GET /api/timecards', {
			query: { startDate: '2020-01-01', endDate: '2020-01-31' },
		});
		expect(none.json).toMatchObject({ data: [], timesheetId: null });
	});

	it('have details', async () => {
		const [card] = await cardsOf(140009);
		expect(record(await call(sandbox, `GET /api/timecards/details/${String(card?.cardId)}`))).toMatchObject({
			cardId: card?.cardId,
			id: card?.cardId,
			userModel: { userId: 140009 },
			projectModel: { projectId: card?.projectId },
			date: card?.date,
			timesheetId: card?.timesheetId,
			status: 'AP',
		});
	});

	it('are rejected with the documented messages', async () => {
		const [own] = await cardsOf(140001);
		const foreign = await call(sandbox, `GET /api/timecards/details/${String(own?.cardId)}`, { as: 'employee' });
		expect({ status: foreign.status, json: foreign.json }).toEqual({
			status: 403,
			json: { message: "User doesn't have persmission to fetch timecard details." },
		});
		const missing = await call(sandbox, 'GET /api/timecards/details/7');
		expect({ status: missing.status, json: missing.json }).toEqual({
			status: 404,
			json: { message: 'Timecard details not found' },
		});
	});

	it('of a user: the last one started, in full or in short', async () => {
		const last = (await cardsOf(140009)).at(-1);
		expect(record(await newest(140009))).toMatchObject({ cardId: last?.cardId, userModel: { userId: 140009 } });
		expect(record(await newest(140009, 'timecards'))).toMatchObject({
			cardId: last?.cardId,
			projectId: last?.projectId,
		});
		const { timecardId } = record(await call(sandbox, 'POST /api/timesheet/clockin', { as: 'employee' }));
		expect(record(await newest(140009))).toMatchObject({ cardId: timecardId, endDateTime: null, elapsedTime: null });
	});

	it('of a user: unknown user, none, no permission', async () => {
		expect((await newest(7)).status).toBe(404);
		expect((await newest(140050)).json).toEqual({ message: 'Not Found' });
		expect((await newest(140001, 'timecards', 'employee')).status).toBe(403);
		expect((await newest(140009, 'timecards', 'manager')).status).toBe(200);
	});
});

describe('D targets of recorded time', () => {
	it('activities are the same for all users', async () => {
		const types = rows(await call(sandbox, 'GET /api/timesheet/activitytype/list', { as: 'employee' }), 'data');
		expect(types.map(({ activityType }) => activityType)).toEqual(['Development', 'Meeting', 'Support', 'Travel']);
	});

	it("projects are those of the API key's user, each once", async () => {
		const own = async (as: Owner): Promise<unknown[]> =>
			rows(await call(sandbox, 'GET /api/timesheet/allocations/list', { as }), 'data').map(
				({ projectId }) => projectId,
			);
		expect(await own('hr')).toEqual([]);
		const before = await own('employee');
		await call(sandbox, 'POST /api/projects/allocation', { body: { projectId: 1201, userId: 140009 } });
		await call(sandbox, 'POST /api/projects/allocation', { body: { projectId: 1201, userId: 140009 } });
		expect(await own('employee')).toEqual([...before, 1201]);
	});
});
