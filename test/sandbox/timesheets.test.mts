import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, type Json, type Owner } from './callClayHr.mts';
import { accessDenied, pendingSheet, sheetsOf, updateSheet } from './timesheetCalls.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-04' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const details = async (id: unknown, as: Owner = 'hr') =>
	await call(sandbox, `GET /api/timesheets/details/${String(id)}`, { as });

describe('timesheets', () => {
	it('are weeks from Monday to Sunday, for the last three weeks', async () => {
		const sheets = await sheetsOf(sandbox, { userID: 140009 });
		expect(sheets).toMatchObject([
			{ startDate: '2026-02-16', endDate: '2026-02-22', status: 'AP', cardsCount: 5, userId: 140009, empId: 'E-1009' },
			{ startDate: '2026-02-23', endDate: '2026-03-01', status: 'PD', cardsCount: 5 },
			{ startDate: '2026-03-02', endDate: '2026-03-08', status: 'NEW', cardsCount: 2 },
		]);
		expect(await sheetsOf(sandbox, { userID: 140050 })).toEqual([]);
	});

	it("default to the API key's user, and overlap the window", async () => {
		const own = await sheetsOf(sandbox, { startDate: '2026-03-01', endDate: '2026-03-01' }, 'employee');
		expect(own).toMatchObject([{ userId: 140009, startDate: '2026-02-23' }]);
		expect((await sheetsOf(sandbox, { startDate: '2026-02-22' }, 'employee')).length).toBe(3);
		expect((await sheetsOf(sandbox, { endDate: '2026-02-15' }, 'employee')).length).toBe(0);
	});

	it('have the total of their timecards', async () => {
		const cards = await sandbox.control<Json[]>('GET', '/state/timecards');
		const timesheetId = await pendingSheet(sandbox);
		const own = cards.filter((card) => card.timesheetId === timesheetId);
		const seconds = own.reduce((sum, card) => sum + Number(card.elapsedSeconds), 0);
		const answered = await call(sandbox, 'GET /api/timesheet', { query: { timesheetId } });
		expect(record(answered).data).toMatchObject({
			timesheetId,
			cardsCount: own.length,
			totalTime: new Date(seconds * 1000)
				.toISOString()
				.slice(11, 19)
				.replace(/^\d\d/, String(Math.floor(seconds / 3600))),
			userViewModel: { userId: 140009 },
			tcStartDate: '2026-02-23',
		});
	});

	it('have a history of decisions', async () => {
		const id = await pendingSheet(sandbox);
		await updateSheet(sandbox, id, 'RJ', 'manager', 'Too many meetings');
		expect(record(await details(id)).data).toMatchObject({
			status: 'RJ',
			comments: 'Too many meetings',
			timesheetAuditModelList: [
				{ status: 'PD', createUserId: 140009 },
				{ status: 'RJ', createUserId: 140003, comments: 'Too many meetings', timesheetId: id },
			],
		});
	});

	it('are deleted with their timecards, unless approved', async () => {
		const id = await pendingSheet(sandbox);
		const remove = async (timesheetId: number) =>
			await call(sandbox, 'POST /api/timesheet/delete', { as: 'employee', query: { timesheetId } });
		expect((await remove(id)).json).toEqual({ message: 'successful' });
		const cards = await sandbox.control<Json[]>('GET', '/state/timecards');
		expect(cards.filter(({ timesheetId }) => timesheetId === id)).toEqual([]);
		expect((await details(id)).json).toEqual({ message: 'Timesheet details not found' });
		const again = await remove(id);
		expect({ status: again.status, json: again.json }).toEqual({ status: 409, json: { message: 'failure.' } });
		const [approved] = await sheetsOf(sandbox, { userID: 140009 });
		expect((await remove(Number(approved?.timesheetId))).status).toBe(409);
	});

	it("that do not exist are rejected with each page's message", async () => {
		const query = { timesheetId: 7 };
		expect((await call(sandbox, 'GET /api/timesheet', { query })).json).toEqual({
			message: 'Error while getting timesheet.',
		});
		expect((await details(7)).status).toBe(404);
		expect((await updateSheet(sandbox, 7, 'AP')).json).toEqual({ message: 'failure' });
		expect((await call(sandbox, 'GET /api/timesheets', { query: { userID: 7 } })).status).toBe(409);
	});

	it("of other users are rejected with each page's message", async () => {
		const [foreign] = await sheetsOf(sandbox, { userID: 140001 });
		const timesheetId = Number(foreign?.timesheetId);
		const { status, json } = await call(sandbox, 'GET /api/timesheet', { as: 'employee', query: { timesheetId } });
		expect({ status, json }).toEqual({ status: 401, json: { message: accessDenied } });
		expect((await call(sandbox, 'GET /api/timesheets', { as: 'employee', query: { userID: 140001 } })).status).toBe(
			401,
		);
		const read = await details(timesheetId, 'manager');
		expect(read.status).toBe(403);
		expect(record(read).message).toBe("User doesn't have persmission to fetch timesheet details.");
	});
});

it('the preferences contain the current week', async () => {
	const { json } = await call(sandbox, 'GET /api/timesheet/preferences/list', { as: 'employee' });
	expect(json).toMatchObject({
		startDate: '2026-03-02',
		endDate: '2026-03-08',
		timesheetStartDay: 1,
		workingHrsPerDay: 8,
	});
});
