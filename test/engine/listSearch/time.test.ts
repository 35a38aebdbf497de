import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openEngineBench } from '../../support/engineBench.mts';
import { byId } from '../../support/locators.mts';

const bench = openEngineBench();
let sheets: IDataObject[];

beforeAll(async () => {
	sheets = await bench.sandbox.control<IDataObject[]>('GET', '/state/timesheets');
});

const employee = () => new Engine({ ...bench.sandbox.access, apiKey: 'sandbox-employee-key', userId: '140009' });
const idsOf = (fits: (sheet: IDataObject) => boolean) =>
	sheets
		.filter(fits)
		.map(({ timesheetId }) => String(timesheetId))
		.sort();
const valuesOf = ({ results }: { results: Array<{ value: unknown }> }) =>
	results.map(({ value }) => String(value)).sort();

it("lists the timesheets to approve and those of the API key's user, each once", async () => {
	const found = await bench.engine.search('searchTimesheets');
	const isShown = ({ userId, status }: IDataObject) => userId === 140001 || status === 'PD' || status === 'PAP';
	expect(valuesOf(found)).toEqual(idsOf(isShown));
	const names = found.results.map(({ name }) => name);
	const pattern = /^\S+ .+, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d, (pending|partly approved|approved|new|rejected)$/;
	expect(names.filter((name) => !pattern.test(name))).toEqual([]);
	expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)));
	expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
});

it('lists an own timesheet that is also to approve only once', async () => {
	const [own] = sheets.filter(({ userId, status }) => userId === 140001 && status === 'RJ');
	const timesheetId = byId(own?.timesheetId);
	await bench.engine.run({ resource: 'timesheet', operation: 'updateStatus', timesheetId, timesheetStatus: 'PD' });
	const found = valuesOf(await bench.engine.search('searchTimesheets', 'pending'));
	expect(found).toContain(String(own?.timesheetId));
	expect(found).toEqual([...new Set(found)]);
});

it('searches timesheets', async () => {
	expect(valuesOf(await bench.engine.search('searchTimesheets', 'PARTLY'))).toEqual(
		idsOf(({ status }) => status === 'PAP'),
	);
	expect((await bench.engine.search('searchTimesheets', 'nobody')).results).toEqual([]);
});

it('offers users without approvals their own timesheets', async () => {
	const isOwn = ({ userId }: IDataObject) => userId === 140009;
	expect(valuesOf(await employee().search('searchTimesheets'))).toEqual(idsOf(isOwn));
	const path = '/rm/api/timesheet/approvals/list';
	for (const status of [401, 403]) {
		await bench.sandbox.control('POST', '/faults', {
			path,
			kind: 'status',
			status,
			message: 'Access denied!',
			times: 1,
		});
		expect(valuesOf(await employee().search('searchTimesheets'))).toEqual(idsOf(isOwn));
	}
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 409, message: 'failure', times: 1 });
	await expect(employee().search('searchTimesheets')).rejects.toThrow('failure');
});

it('ignores spaces around the user ID of the credential', async () => {
	const careless = new Engine({ ...bench.sandbox.access, userId: ' 140001\n' });
	expect(valuesOf(await careless.search('searchTimesheets'))).toEqual(
		valuesOf(await bench.engine.search('searchTimesheets')),
	);
	expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
});

it('lists activities with their recorded names', async () => {
	const activities = ['Development', 'Meeting', 'Support', 'Travel'].map((name) => ({ name, value: name }));
	expect((await bench.engine.search('searchActivities')).results).toEqual(activities);
	expect((await bench.engine.search('searchActivities', 'port')).results).toEqual([activities[2]]);
});

it('lists projects with their codes', async () => {
	expect((await bench.engine.search('searchProjects')).results).toEqual([
		{ name: 'Berlin Office, BER_01', value: '1203' },
		{ name: 'Payroll Migration, PAY_01', value: '1202' },
		{ name: 'Website Relaunch, WEB_01', value: '1201' },
	]);
	expect((await bench.engine.search('searchProjects', 'pay_')).results.map(({ value }) => value)).toEqual(['1202']);
	await bench.sandbox.control('POST', '/faults', {
		path: '/rm/api/projects',
		kind: 'status',
		status: 200,
		body: { projects: [] },
	});
	expect((await bench.engine.search('searchProjects')).results).toEqual([]);
});
