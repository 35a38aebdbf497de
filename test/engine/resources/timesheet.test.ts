import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('timesheet', { date: '2026-03-04' });

const sheetsWith = async (...statuses: string[]) =>
	(await bench.state('timesheets')).filter(({ status }) => statuses.includes(String(status)));
const idsOf = (records: Array<{ timesheetId?: unknown }>) => records.map(({ timesheetId }) => timesheetId);
const year = { timesheetStartDate: '2026-01-01', timesheetEndDate: '2026-12-31', returnAll: true };

it('List Timesheet Approvals', async () => {
	const waiting = await bench.records('getAllForApproval', year);
	expect(waiting.map(({ id }) => id)).toEqual(idsOf(await sheetsWith('PD', 'PAP')));
	const [first] = waiting;
	const stored = await bench.stored('timesheets', first?.id);
	const user = await bench.stored('users', stored.userId);
	expect(first).toEqual({
		id: stored.timesheetId,
		user: user.displayFullName,
		userId: stored.userId,
		email: user.email,
		status: 'pending',
		statusCode: 'PD',
		startDate: stored.startDate,
		endDate: stored.endDate,
		totalTime: expect.stringMatching(/^\d\d:\d\d:\d\d$/) as unknown,
		timecardCount: 5,
		leaveHours: 0,
	});
	const windows = [
		{ from: '2026-02-16T00:00:00', to: '2026-02-22' },
		{ from: '2026-02-23', to: '2026-03-01' },
	];
	const parameters = { timesheetStartDate: '={{ $json.from }}', timesheetEndDate: '={{ $json.to }}', returnAll: true };
	const items = await bench.items('getAllForApproval', parameters, windows);
	for (const { json, pairedItem } of items)
		expect(pairedItem).toEqual({ item: json.startDate === '2026-02-16' ? 0 : 1 });
	expect(new Set(items.map(({ json }) => json.startDate))).toEqual(new Set(['2026-02-16', '2026-02-23']));
	expect(await bench.records('getAllForApproval', year, [{}], 'employee')).toEqual([]);
});

it('Update Timesheet Status', async () => {
	const [one, other] = idsOf(await sheetsWith('PD'));
	const parameters = {
		timesheetId: fromItem('id'),
		timesheetStatus: '={{ $json.status }}',
		timesheetStatusFields: { comments: 'Thank you' },
	};
	const items = await bench.items('updateStatus', parameters, [
		{ id: Number(one), status: 'AP' },
		{ id: Number(other), status: 'RJ' },
	]);
	expect(items).toMatchObject([
		{ json: { id: one, success: true, status: 'approved', statusCode: 'AP' }, pairedItem: { item: 0 } },
		{ json: { id: other, success: true, status: 'rejected', statusCode: 'RJ' }, pairedItem: { item: 1 } },
	]);
	expect(await bench.stored('timesheets', one)).toMatchObject({ status: 'AP', comments: 'Thank you' });
	expect(await bench.stored('timesheets', other)).toMatchObject({ status: 'RJ', comments: 'Thank you' });
	const { error } = await bench.run('updateStatus', { timesheetId: byId(7), timesheetStatus: 'AP' });
	expect(error?.message).toBe('Timesheet 7: ClayHR rejected the request (409: failure) [item 0]');
});

it('lists the timesheets of a user in a date range', async () => {
	const own = (await bench.state('timesheets')).filter(({ userId }) => userId === 140001);
	const all = await bench.records('getAll', { peopleUserId: byId(140001), returnAll: true });
	expect(all.map(({ id }) => id)).toEqual(idsOf(own));
	const dates = { startDate: '2026-02-23', endDate: '2026-03-01' };
	const parameters = { peopleUserId: fromItem('who'), timesheetFilters: dates };
	const items = await bench.items('getAll', parameters, [{ who: 140009 }, { who: 140050 }, { who: 140003 }]);
	expect(items.map(({ json, pairedItem }) => [json.userId, json.status, pairedItem])).toEqual([
		[140009, 'pending', { item: 0 }],
		[140003, 'new', { item: 2 }],
	]);
});

it.each(['get', 'getDetails'])('gets a timesheet: %s', async (operation) => {
	const [sheet] = await sheetsWith('RJ');
	const parameters = { timesheetId: byId(sheet?.timesheetId) };
	const [record] = await bench.records(operation, parameters);
	expect(record).toMatchObject({ id: sheet?.timesheetId, status: 'rejected', startDate: sheet?.startDate });
	const selected = { ...parameters, output: 'selected', outputFields: ['comments', 'overtimeHours'] };
	const [chosen] = await bench.records(operation, selected);
	expect(chosen).toMatchObject({ id: sheet?.timesheetId, comments: sheet?.comments });
	const { error } = await bench.run(operation, { timesheetId: byId(7) });
	expect(error?.message).toMatch(/Error while getting timesheet|Timesheet details not found/);
});

it('has the history of the statuses in Get Details, and the user in Get', async () => {
	const [sheet] = await sheetsWith('PD');
	const timesheetId = byId(sheet?.timesheetId);
	const [details] = await bench.records('getDetails', { timesheetId });
	expect(details).toMatchObject({ statusHistory: ['pending'], statusCodeHistory: ['PD'], userId: sheet?.userId });
	expect(Object.keys(details ?? {})).not.toEqual(expect.arrayContaining(['user']));
	const { displayFullName, email } = await bench.stored('users', sheet?.userId);
	expect(await bench.records('get', { timesheetId })).toMatchObject([{ user: displayFullName, email }]);
});

it("returns a timesheet's history with Selected Fields", async () => {
	const [sheet] = await sheetsWith('PD');
	const timesheetId = byId(sheet?.timesheetId);
	await bench.items('updateStatus', { timesheetId, timesheetStatus: 'RJ' });
	const history = {
		output: 'selected',
		outputFields: ['statusHistory', 'statusCodeHistory'],
		timesheetDetailsFields: { flatCustomFields: true },
	};
	expect(await bench.records('getDetails', { timesheetId, ...history })).toEqual([
		{ id: sheet?.timesheetId, statusHistory: ['pending', 'rejected'], statusCodeHistory: ['PD', 'RJ'] },
	]);
});

it('deletes a timesheet', async () => {
	const before = await bench.state('timesheets');
	const [one, other] = idsOf(await sheetsWith('PD'));
	const items = await bench.items('delete', { timesheetId: fromItem('id') }, [
		{ id: Number(one) },
		{ id: Number(other) },
	]);
	expect(items).toMatchObject([
		{ json: { deleted: true }, pairedItem: { item: 0 } },
		{ json: { deleted: true }, pairedItem: { item: 1 } },
	]);
	expect(idsOf(await bench.state('timesheets'))).toEqual(idsOf(before).filter((id) => id !== one && id !== other));
	const left = (await bench.state('timecards')).filter(({ timesheetId }) => timesheetId === one);
	expect(left).toEqual([]);
});

it('lists activity types', async () => {
	const activities = await bench.records('getAllActivityTypes');
	expect(activities).toHaveLength(4);
	expect(activities[0]).toEqual({ id: 2, name: 'Development', description: null, status: 'active', statusCode: 'A' });
});

it("lists the projects of the API key's user", async () => {
	const works = (await bench.state('allocations')).filter(({ userId }) => userId === 140009);
	const projects = await bench.records('getAllAllocations', {}, [{}], 'employee');
	expect(projects.map(({ id }) => id)).toEqual(works.map(({ projectId }) => projectId));
	const stored = await bench.stored('projects', projects[0]?.id);
	expect(projects[0]).toMatchObject({ name: stored.projectName, code: stored.shortCode, endDate: stored.endDate });
	expect(await bench.records('getAllAllocations')).toEqual([]);
});

it('gets the preferences', async () => {
	expect(await bench.records('getPreferences')).toEqual([
		{
			period: 'W',
			periodCode: 'W',
			startDate: '2026-03-02',
			endDate: '2026-03-08',
			firstWeekday: 1,
			workingHoursPerDay: 8,
			requiresStartAndEndTime: false,
			allowsFutureTimecards: true,
			allowsClockInOutsideGeofence: true,
			onlyAllocatedProjects: false,
			message: null,
		},
	]);
});
