import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json, type Owner } from './callClayHr.mts';
import { anyNumber, textLike } from './matchers.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-04' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

type Query = Record<string, string | number>;
const clock = async (way: 'in' | 'out', query: Query = {}, as: Owner = 'employee') =>
	await call(sandbox, `POST /api/timesheet/clock${way}`, { as, query });
const save = async (query: Query, as: Owner = 'employee') =>
	await call(sandbox, 'POST /api/timesheet/save', {
		as,
		query: { date: '2026-03-03', projectId: 1201, elapsedTime: '07:30:00', ...query },
	});
const card = async (id: unknown): Promise<Json> => await sandbox.control('GET', `/state/timecards/${String(id)}`);
const cards = async (startDate: string, endDate: string, as: Owner = 'employee') =>
	await call(sandbox, 'GET /api/timecards', { as, query: { startDate, endDate } });
const locked = { status: 403, json: { message: 'Cannot create timecard when timesheet is submitted/approved.' } };
const answerOf = ({ status, json }: { status: number; json: unknown }) => ({ status, json });

/** The timesheet of the employee's current week. */
async function currentSheet(): Promise<number> {
	const found = rows(await call(sandbox, 'GET /api/timesheets', { query: { userID: 140009 } }), 'data').at(-1);
	return Number(found?.timesheetId);
}

/** Converts a time of day or a duration, HH:mm:ss, to seconds. */
function secondsOf(time: unknown): number {
	return String(time)
		.split(':')
		.reduce((sum, part) => sum * 60 + Number(part), 0);
}

describe('the clock', () => {
	it('starts and stops, and creates a timecard', async () => {
		const started = await clock('in', { projectId: 1201, description: 'Review', categoryCode: 'OT', billable: 'Y' });
		expect(started.status).toBe(201);
		const { timecardId, timesheetId, startTime } = record(started);
		expect(timesheetId).toBe(await currentSheet());
		expect(record(await cards('2026-03-04', '2026-03-04'))).toMatchObject({ isClockedIn: true, timesheetId });
		await sandbox.control('PUT', '/clock', { now: '2026-03-04T16:15:00Z' });
		const stopped = record(await clock('out', { notes: 'Done' }));
		expect(stopped).toMatchObject({ endTime: textLike(/^16:/), startTime, message: 'successful' });
		// The clock continues between the calls, for longer on a busy machine.
		expect(secondsOf(stopped.endTime)).toBeGreaterThanOrEqual(secondsOf('16:15:00'));
		const elapsed = secondsOf(stopped.endTime) - secondsOf(startTime);
		expect(Math.abs(secondsOf(stopped.elapsedTime) - elapsed)).toBeLessThanOrEqual(1);
		expect(await card(timecardId)).toMatchObject({
			userId: 140009,
			date: '2026-03-04',
			projectId: 1201,
			description: 'Review',
			notes: 'Done',
			categoryCode: 'OT',
			billable: 'Y',
			elapsedSeconds: anyNumber,
		});
		expect(record(await cards('2026-03-04', '2026-03-04'))).toMatchObject({ isClockedIn: false });
	});

	it('refuses a second start, and a stop when it is not running', async () => {
		expect(answerOf(await clock('out'))).toEqual({ status: 409, json: { message: 'failure.' } });
		await clock('in');
		const before = await sandbox.control('GET', '/state/timecards');
		expect(answerOf(await clock('in'))).toEqual({ status: 409, json: { message: 'failure.' } });
		expect(await sandbox.control('GET', '/state/timecards')).toEqual(before);
		expect((await clock('in', {}, 'manager')).status).toBe(201);
		expect((await clock('out')).status).toBe(200);
		expect((await clock('out')).status).toBe(409);
	});

	it('does not start in a submitted or approved timesheet, but in a rejected one', async () => {
		const timesheetId = await currentSheet();
		for (const status of ['PD', 'PAP', 'AP']) {
			await call(sandbox, 'POST /api/timesheet/update', { query: { timesheetId, status } });
			expect(answerOf(await clock('in'))).toEqual(locked);
		}
		await call(sandbox, 'POST /api/timesheet/update', { query: { timesheetId, status: 'RJ' } });
		expect((await clock('in')).status).toBe(201);
	});

	it('creates a timesheet if the week has none', async () => {
		await sandbox.control('PUT', '/clock', { now: '2026-03-09T08:00:00Z' });
		const { timesheetId } = record(await clock('in'));
		expect(await sandbox.control('GET', `/state/timesheets/${String(timesheetId)}`)).toMatchObject({
			userId: 140009,
			startDate: '2026-03-09',
			endDate: '2026-03-15',
			status: 'NEW',
		});
	});

	it('needs an existing project, if one is sent', async () => {
		expect((await clock('in', { projectId: 7 })).status).toBe(409);
	});
});

describe('timesheet/save', () => {
	it("adds a timecard to that day's timesheet", async () => {
		const { timecardId, timesheetId } = record(await save({ description: 'Plans' }));
		expect(timesheetId).toBe(await currentSheet());
		expect(await card(timecardId)).toMatchObject({
			date: '2026-03-03',
			projectId: 1201,
			elapsedSeconds: 27_000,
			description: 'Plans',
			categoryCode: 'RG',
		});
		const listed = rows(await cards('2026-03-03', '2026-03-03'), 'data');
		expect(listed.map(({ cardId }) => cardId)).toContain(timecardId);
	});

	it("changes a timecard, and moves it to another day's timesheet", async () => {
		const { timecardId } = record(await save({ description: 'Plans', billable: 'Y' }));
		const changed = record(await save({ cardId: Number(timecardId), date: '2026-03-10', elapsedTime: '01:15' }));
		expect(changed.timecardId).toBe(timecardId);
		expect(await card(timecardId)).toMatchObject({
			date: '2026-03-10',
			elapsedSeconds: 4500,
			description: 'Plans',
			billable: 'Y',
			timesheetId: changed.timesheetId,
		});
		expect(await sandbox.control('GET', `/state/timesheets/${String(changed.timesheetId)}`)).toMatchObject({
			startDate: '2026-03-09',
		});
	});

	it('is rejected for submitted and approved timesheets', async () => {
		const before = await sandbox.control('GET', '/state/timecards');
		expect(answerOf(await save({ date: '2026-02-25' }))).toEqual(locked);
		expect(answerOf(await save({ date: '2026-02-18' }))).toEqual(locked);
		const [old] = rows(await cards('2026-02-25', '2026-02-25'), 'data');
		expect(answerOf(await save({ cardId: Number(old?.cardId) }))).toEqual(locked);
		expect(await sandbox.control('GET', '/state/timecards')).toEqual(before);
	});

	it.each<Query>([
		{ projectId: 7 },
		{ elapsedTime: 'all day' },
		{ elapsedTime: '07:75' },
		{ cardId: 7 },
		{ cardId: 770001 },
	])('fails with %p', async (wrong) => {
		expect(answerOf(await save(wrong))).toEqual({ status: 409, json: { message: 'failure' } });
	});

	it.each([
		['07:30', 27_000],
		['7:30:15', 27_015],
		['1970-01-01T02:00:00Z', 7200],
		['2026-03-03 02:00:00', 7200],
	])('reads %s', async (elapsedTime, elapsedSeconds) => {
		expect(await card(record(await save({ elapsedTime })).timecardId)).toMatchObject({ elapsedSeconds });
	});
});
