import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { fakeDate } from '../../support/fakeDate.mts';
import { Engine } from '../../support/engine.mts';
import { byId } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

// Leave Request: Get Who Is Out. 2026-03-04 is a Wednesday.

const bench = openResourceBench('leaveRequest', { date: '2026-03-04' });

beforeEach(async () => {
	fakeDate(Date.parse('2026-03-04T12:00:00Z'));
	await setStatus('AP');
});
afterEach(() => void jest.useRealTimers());

const setStatus = async (newLeaveStatus: string) => await bench.sandbox.control('PUT', '/settings', { newLeaveStatus });

async function takeLeave(userId: number, leaveStartDate: string, numberOfDays: number): Promise<number> {
	const leaveRequestFields = { leaveRequestUserId: byId(userId), totalLeaveDays: numberOfDays };
	const parameters = { ptoPolicyId: byId(323), leaveStartDate, numberOfDays, leaveRequestFields };
	const [created] = await bench.records('create', parameters);
	await bench.sandbox.control('DELETE', '/requests');
	return Number(created?.id);
}

const out = async (parameters: INodeParameters = {}) =>
	await bench.records('getWhoIsOut', { returnAll: true, ...parameters });
const daysOfUser = (records: IDataObject[], userId: number) =>
	records.filter((record) => record.userId === userId).map(({ day }) => day);
const log = async () => await bench.sandbox.control<IDataObject[]>('GET', '/requests');
const paths = async () => (await log()).map(({ path }) => path);

it('gives one item per person and day, with department, email and manager', async () => {
	const id = await takeLeave(140040, '2026-03-03', 3);
	const person = await bench.stored('users', 140040);
	const line = (await bench.state('orgRelations')).find(({ userId }) => userId === 140040);
	const manager = await bench.stored('users', line?.managerUserId);
	const unit = await bench.stored('orgUnits', person.departmentId);
	const records = (await out({ outPeriod: 'thisWeek' })).filter(({ userId }) => userId === 140040);
	expect(records[0]).toEqual({
		id,
		day: '2026-03-03',
		user: person.displayFullName,
		userId: 140040,
		email: person.email,
		department: unit.name,
		departmentId: person.departmentId,
		manager: manager.displayFullName,
		managerId: manager.userId,
		managerEmail: manager.email,
		policy: expect.stringMatching(/./),
		policyId: 323,
		endDate: '2026-03-05',
		status: 'approved',
		statusCode: 'AP',
	});
	expect(records.map(({ day }) => day)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
});

it('asks once for the leave and once for the directory, whatever the number of people', async () => {
	for (const userId of [140040, 140041, 140042]) await takeLeave(userId, '2026-03-04', 1);
	const records = await out();
	expect(records.length).toBeGreaterThanOrEqual(3);
	const ofOneItem = await paths();
	// The sandbox's directory has its end on a second page.
	expect(ofOneItem).toEqual(['/rm/api/leaverequests', '/rm/resource/', '/rm/resource/']);
	const { items } = await bench.run('getWhoIsOut', { returnAll: true }, [{}, {}]);
	expect(items).toHaveLength(2 * records.length);
	expect((await paths()).filter((path) => path === '/rm/resource/')).toHaveLength(4);
});

it.each([
	['today', ['2026-03-04']],
	['tomorrow', ['2026-03-05']],
	['thisWeek', ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08']],
	['nextWeek', ['2026-03-09', '2026-03-10']],
])('lists the days of %s in a long leave', async (outPeriod, days) => {
	await takeLeave(140040, '2026-02-23', 12);
	expect(daysOfUser(await out({ outPeriod }), 140040)).toEqual(days);
});

it('lists a date range with both ends, and skips weekends on request', async () => {
	await takeLeave(140040, '2026-03-05', 5);
	const range = { outPeriod: 'range', outFrom: '2026-03-06', outTo: '2026-03-09T00:00:00' };
	expect(daysOfUser(await out(range), 140040)).toEqual(['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09']);
	const weekdays = await out({ ...range, outOptions: { skipWeekends: true } });
	expect(daysOfUser(weekdays, 140040)).toEqual(['2026-03-06', '2026-03-09']);
});

it("counts days in the workflow's time zone", async () => {
	fakeDate(Date.parse('2026-03-04T23:30:00Z'));
	await takeLeave(140040, '2026-03-05', 1);
	const run = async (timezone: string) => {
		const parameters = { resource: 'leaveRequest', operation: 'getWhoIsOut', returnAll: true };
		const { items } = await new Engine(bench.sandbox.access).run(parameters, [{}], { timezone });
		return daysOfUser(
			items.map(({ json }) => json),
			140040,
		);
	};
	expect(await run('Asia/Tokyo')).toEqual(['2026-03-05']);
	expect(await run('America/New_York')).toEqual([]);
});

it('asks for more days than the period, so that longer leave is found', async () => {
	await out({ outManagers: false });
	await out({ outManagers: false, outOptions: { margin: 0 } });
	expect((await log()).map(({ query }) => query)).toEqual([
		{ startDate: '2025-12-02', endDate: '2026-06-04', status: 'AP' },
		{ startDate: '2026-03-04', endDate: '2026-03-04', status: 'AP' },
	]);
});

it('lists approved leave only, unless other statuses are chosen', async () => {
	await setStatus('WA');
	await takeLeave(140040, '2026-03-04', 1);
	expect(daysOfUser(await out(), 140040)).toEqual([]);
	const records = await out({ outOptions: { statuses: ['AP', 'WA'] } });
	expect(records.filter(({ userId }) => userId === 140040)).toMatchObject([{ status: 'waiting', statusCode: 'WA' }]);
});

it('names all managers of a person with several, with their emails', async () => {
	await takeLeave(140040, '2026-03-04', 1);
	const add = {
		resource: 'orgRelation',
		operation: 'create',
		orgRelationUserId: byId(140040),
		orgRelationManagerId: byId(140002),
	};
	expect((await new Engine(bench.sandbox.access).run(add)).error).toBeUndefined();
	const lines = (await bench.state('orgRelations')).filter(({ userId }) => userId === 140040);
	const ids = lines.map(({ managerUserId }) => Number(managerUserId)).sort();
	expect(ids).toHaveLength(2);
	const managers = await Promise.all(ids.map(async (id) => await bench.stored('users', id)));
	const record = (
		await out({ output: 'selected', outputFields: ['manager', 'managerEmail', 'managerIds', 'userId'] })
	).find(({ userId }) => userId === 140040);
	expect(record).toMatchObject({
		manager: managers.map(({ displayFullName }) => displayFullName).join(', '),
		managerEmail: managers.map(({ email }) => email).join(', '),
		managerIds: ids,
	});
});

it('gives no managers if they are turned off, and does not read the directory', async () => {
	await takeLeave(140040, '2026-03-04', 1);
	const [record] = (await out({ outManagers: false })).filter(({ userId }) => userId === 140040);
	expect(record).not.toHaveProperty('manager');
	expect(record).toMatchObject({ email: expect.stringContaining('@'), department: expect.stringMatching(/./) });
	expect(await paths()).toEqual(['/rm/api/leaverequests']);
});

it("says what to turn off if the directory can't be read", async () => {
	await takeLeave(140040, '2026-03-04', 1);
	await bench.sandbox.control('POST', '/faults', { path: '/rm/resource/', kind: 'status', status: 403 });
	const { error } = await bench.run('getWhoIsOut', {});
	expect(error?.message).toMatch(/^The directory can't be read: .*403.* \[item 0\]$/);
	expect(error?.description).toMatch(/Or turn off 'Add Managers'\.$/);
});

it('gives no item if nobody is out, and does not read the directory', async () => {
	expect(await out({ outPeriod: 'range', outFrom: '2031-01-01', outTo: '2031-01-01' })).toEqual([]);
	expect(await paths()).toEqual(['/rm/api/leaverequests']);
});

it.each([
	[{ outFrom: '2026-03-06', outTo: '2026-03-05' }, /^'To' must be .*2026-03-06.* \[item 0\]$/],
	[{ outFrom: '2026-01-01', outTo: '2027-06-01' }, /^'To' must be at most 366 days after 'From' \[item 0\]$/],
	[{ outFrom: '={{ $json.nothing }}', outTo: '2026-03-05' }, /^'From' has no value \[item 0\]$/],
	[{ outOptions: { margin: -1 }, outFrom: '2026-03-05', outTo: '2026-03-05' }, /^'Days Before and After' must be/],
])('refuses %j before anything is sent', async (parameters, message) => {
	const { error } = await bench.run('getWhoIsOut', { outPeriod: 'range', ...parameters });
	expect(error?.message).toMatch(message);
	expect(await paths()).toEqual([]);
});

it('says that the last day is unknown if ClayHR does not tell', async () => {
	const person = { userId: 140040, displayFullName: 'Ada Stone', email: 'ada.stone@example.com' };
	const body = [{ cardId: 5, date: '2026-03-04', totalLeaveDays: 3, status: 'AP', userModel: person }];
	const path = '/rm/api/leaverequests';
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body });
	for (const outManagers of [true, false]) {
		const records = await out({ outPeriod: 'thisWeek', outManagers });
		expect(records).toMatchObject([
			{ day: '2026-03-04', endDate: null, endIsUnknown: true },
			{ day: '2026-03-05', endDate: null, endIsUnknown: true },
			{ day: '2026-03-06', endDate: null, endIsUnknown: true },
		]);
	}
});

it('fails if no leave has a first day that can be read: nobody would seem to be out', async () => {
	const path = '/rm/api/leaverequests';
	const list = async (...dates: Array<string | null>) => {
		await bench.sandbox.control('DELETE', '/faults');
		const body = dates.map((date, index) => ({ cardId: index + 1, date, leaveEndDate: date, status: 'AP' }));
		await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body });
	};
	for (const date of ['03/04/2026', null]) {
		await list(date);
		const { error } = await bench.run('getWhoIsOut', { outPeriod: 'thisWeek', outManagers: false });
		expect(error?.message).toBe("ClayHR returned leave requests without a first day in the field 'date' [item 0]");
	}
	await list('03/04/2026', '2026-03-05 00:00:00');
	expect(await out({ outPeriod: 'thisWeek', outManagers: false })).toMatchObject([{ id: 2, day: '2026-03-05' }]);
});
