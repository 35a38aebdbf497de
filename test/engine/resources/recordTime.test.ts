import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('timesheet', { date: '2026-03-04' });

const cardOf = async (timecardId: unknown) => await bench.stored('timecards', timecardId);
const lastCard = async () => (await bench.state('timecards')).at(-1);

it('Clock In', async () => {
	const fields = {
		activity: byId('Development'),
		billable: true,
		category: 'OT',
		clockInLatitude: 52.5,
		clockInLongitude: '={{ "13.4" }}',
		description: 'Review & plans',
		proceedOutsideGeofence: true,
		timesheetClockProjectId: byId(1201),
	};
	const [clocked] = await bench.records('clockIn', { timesheetClockFields: fields }, [{}], 'employee');
	expect(clocked).toMatchObject({ success: true, message: 'successful' });
	expect(await cardOf(clocked?.id)).toMatchObject({
		timesheetId: clocked?.timesheetId,
		userId: 140009,
		date: '2026-03-04',
		elapsedSeconds: null,
		activity: 'Development',
		billable: 'Y',
		categoryCode: 'OT',
		clockInLatitude: 52.5,
		clockInLongitude: 13.4,
		description: 'Review & plans',
		projectId: 1201,
	});
	const again = await bench.run('clockIn', {}, [{}], 'employee');
	expect(again.error?.message).toBe('ClayHR rejected the request (409: failure) [item 0]');
	expect((await lastCard())?.cardId).toBe(clocked?.id);
});

it('does not clock in to a submitted timesheet', async () => {
	const own = (await bench.state('timesheets')).filter(({ userId }) => userId === 140001).at(-1);
	await bench.items('updateStatus', { timesheetId: byId(own?.timesheetId), timesheetStatus: 'PD' });
	const before = await bench.state('timecards');
	const { error } = await bench.run('clockIn');
	expect(error?.message).toContain('Cannot create timecard when timesheet is submitted/approved');
	expect(await bench.state('timecards')).toEqual(before);
});

it('Clock Out', async () => {
	const early = await bench.run('clockOut', {}, [{}], 'employee');
	expect(early.error?.message).toBe('ClayHR rejected the request (409: failure) [item 0]');
	const [clocked] = await bench.records('clockIn', {}, [{}], 'employee');
	const { now } = await bench.sandbox.control<{ now: string }>('GET', '/clock');
	await bench.sandbox.control('PUT', '/clock', { now: '2026-03-04T16:15:00Z' });
	const fields = { notes: 'Done', timesheetClockProjectId: byId('={{ $json.project }}') };
	const [out] = await bench.records('clockOut', { timesheetClockFields: fields }, [{ project: 1203 }], 'employee');
	expect(out).toMatchObject({ success: true, startTime: clocked?.startTime });
	expect(out?.elapsedTime).toMatch(/^08:\d\d:\d\d$/);
	const card = await cardOf(clocked?.id);
	expect(card).toMatchObject({ notes: 'Done', projectId: 1203 });
	// It may have started before `now`, and it ended after 16:15.
	const least = (Date.parse('2026-03-04T16:15:00Z') - Date.parse(now)) / 1000;
	expect(Number(card.elapsedSeconds)).toBeGreaterThanOrEqual(Math.floor(least));
	expect(Number(card.elapsedSeconds)).toBeLessThan(9 * 3600);
});

it('records time on a project, for each item', async () => {
	const parameters = {
		timesheetEntryDate: '={{ $json.day }}',
		timesheetEntryProjectId: fromItem('project'),
		timesheetEntryElapsedTime: '={{ $json.time }}',
		timesheetEntryFields: { billable: true, notes: 'From the night shift' },
	};
	const items = await bench.items('saveEntry', parameters, [
		{ day: '2026-03-02', project: 1201, time: '07:30:00' },
		{ day: '2026-03-03T00:00:00', project: '1202', time: '02:15' },
	]);
	const cards = (await bench.state('timecards')).slice(-2);
	const common = { userId: 140001, billable: 'Y', notes: 'From the night shift' };
	expect(cards).toMatchObject([
		{ ...common, date: '2026-03-02', projectId: 1201, elapsedSeconds: 27_000 },
		{ ...common, date: '2026-03-03', projectId: 1202, elapsedSeconds: 8100 },
	]);
	expect(items.map(({ json, pairedItem }) => [json.id, json.timesheetId, pairedItem])).toEqual([
		[cards[0]?.cardId, cards[0]?.timesheetId, { item: 0 }],
		[cards[1]?.cardId, cards[1]?.timesheetId, { item: 1 }],
	]);
});

it('changes recorded time, except in an approved timesheet', async () => {
	const own = (await bench.state('timecards')).filter(({ userId }) => userId === 140001);
	const parameters = {
		timesheetEntryDate: '2026-03-03',
		timesheetEntryProjectId: byId(1203),
		timesheetEntryElapsedTime: '01:00:00',
	};
	const change = async (timecardId: unknown) =>
		await bench.run('saveEntry', { ...parameters, timesheetEntryFields: { timecardId: String(timecardId) } });
	const changed = await change(own.at(-1)?.cardId);
	expect(changed.items[0]?.json).toMatchObject({ id: own.at(-1)?.cardId, success: true });
	expect(await cardOf(own.at(-1)?.cardId)).toMatchObject({ date: '2026-03-03', projectId: 1203, elapsedSeconds: 3600 });
	const { error } = await change(own[0]?.cardId);
	expect(error?.message).toContain('Cannot create timecard when timesheet is submitted/approved');
	expect(await cardOf(own[0]?.cardId)).toEqual(own[0]);
});

it("lists the timecards of the API key's user in a date range", async () => {
	const own = (await bench.state('timecards')).filter(({ userId, date }) => userId === 140009 && date === '2026-02-24');
	const parameters = { timesheetStartDate: '={{ $json.day }}', timesheetEndDate: '={{ $json.day }}' };
	const days = [{ day: '2026-02-24' }, { day: '2020-01-01' }];
	const items = await bench.items('getAllTimecards', parameters, days, 'employee');
	expect(items.map(({ json, pairedItem }) => [json.id, json.userId, pairedItem])).toEqual([
		[own[0]?.cardId, 140009, { item: 0 }],
	]);
});

it('asks day by day, so that each timecard has its day, and leaves out what ClayHR never lists', async () => {
	const range = { timesheetStartDate: '2026-02-24', timesheetEndDate: '2026-02-26' };
	const stored = (await bench.state('timecards')).filter(
		({ userId, date }) => userId === 140009 && String(date) >= '2026-02-24' && String(date) <= '2026-02-26',
	);
	expect(new Set(stored.map(({ date }) => date)).size).toBeGreaterThan(1);
	const { displayFullName, email } = await bench.stored('users', 140009);
	const cards = stored.map(({ cardId, date }) => ({ id: cardId, user: displayFullName, userId: 140009, email, date }));
	const read = async (limit: object) =>
		(await bench.items('getAllTimecards', { ...range, ...limit }, [{}], 'employee')).map(({ json }) => json);
	const byDay = cards.sort((one, other) => String(one.date).localeCompare(String(other.date)));
	expect(await read({ returnAll: true })).toEqual(byDay);
	expect(await read({ limit: 2 })).toEqual(byDay.slice(0, 2));
});

it('lists a timecard once if ClayHR lists it for several days', async () => {
	const data = [{ cardId: 770001, userModel: { userId: 140009 } }, { userModel: { userId: 140009 } }];
	const path = '/rm/api/timecards';
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body: { data }, times: 2 });
	const range = { timesheetStartDate: '2026-02-24', timesheetEndDate: '2026-02-25', returnAll: true };
	const items = await bench.items('getAllTimecards', range, [{}], 'employee');
	expect(items.map(({ json }) => [json.id, json.date])).toEqual([
		[770001, '2026-02-24'],
		[null, '2026-02-24'],
		[null, '2026-02-25'],
	]);
});

it('refuses more than 366 days of timecards', async () => {
	const range = { timesheetStartDate: '2026-01-01', timesheetEndDate: '2027-01-02' };
	const { error } = await bench.run('getAllTimecards', range);
	expect(error?.message).toBe("'To' must be at most 365 days after 'From' [item 0]");
});
