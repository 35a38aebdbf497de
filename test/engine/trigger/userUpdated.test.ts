import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench({ date: '2026-03-02' });

const fields = ['department', 'employeeNumber', 'jobProfile', 'jobTitle', 'location', 'supervisorModelList'];
const watching = (watchedFields: string[], parameters: INodeParameters = {}) =>
	begin({ event: 'userUpdated', watchedFields, ...parameters });

let person: IDataObject;
let id: number;

beforeEach(async () => {
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	person = { ...users.filter(({ status }) => status === 'A').at(-1) };
	id = Number(person.userId);
});

afterEach(async () => expect(await bench.sandbox.control('GET', '/violations')).toEqual([]));

/** The paths of the requests since the previous call, each once. */
async function pathsSince(): Promise<string[]> {
	const log = await bench.sandbox.control<Array<{ path: string }>>('GET', '/requests');
	await bench.sandbox.control('DELETE', '/requests');
	return [...new Set(log.map(({ path }) => path))].sort();
}

/** The user's row of the directory, with other values. */
async function moveInDirectory(changes: IDataObject): Promise<void> {
	const listed = await clayHr.send('GET', '/resource/', { status: 'A', pageSize: 100, page: 1 });
	const rows = (listed.data as IDataObject[]).map((row) => (row.resourceId === id ? { ...row, ...changes } : row));
	const path = '/rm/resource/';
	const fault = async (order: IDataObject) => await clayHr.fault({ path, kind: 'status', status: 200, ...order });
	await fault({ body: { code: 1, data: rows, message: 'Successful' } });
}

describe('User Updated, with fields of the directory', () => {
	it.each<[string, string, unknown, Record<string, string>]>([
		['employeeNumber', 'employeeNumber', 'E-9999', { empId: 'E-9999' }],
		['jobTitle', 'jobTitle', 'Beekeeper', { position: 'Beekeeper' }],
		['location', 'locationName', 'Lyon', { locationName: 'Lyon' }],
	])(
		'emits a changed %s with its value before and after, and the complete record',
		async (field, stored, now, sent) => {
			const trigger = watching([field]);
			expect(await trigger.poll()).toEqual([]);
			await clayHr.updateUser(id, { jobGrade: 'G9', cellPhone: '1' });
			expect(await trigger.poll()).toEqual([]);
			await clayHr.updateUser(id, sent);
			const [event, ...others] = await trigger.poll();
			expect(others).toEqual([]);
			expect(event).toMatchObject({
				event: 'userUpdated',
				changedFields: [field],
				[`before.${field}`]: person[stored],
				[`after.${field}`]: now,
				id,
				[field]: now,
				email: person.email,
				status: 'active',
				department: expect.any(String) as string,
			});
			expect(event?.eventId).toMatch(new RegExp(`^userUpdated:${id}:[\\w-]{6}$`));
			trigger.restart();
			expect(await trigger.poll()).toEqual([]);
		},
	);

	it('emits a move to another department and job profile', async () => {
		const trigger = watching(['department', 'jobProfile']);
		await trigger.poll();
		const before = (await trigger.poll()).length;
		await moveInDirectory({ department: 'Apiary', departmentLabel: 'Apiary', profileName: 'Beekeeper' });
		const events = await trigger.poll();
		expect(before).toBe(0);
		expect(events).toMatchObject([
			{
				id,
				changedFields: ['department', 'jobProfile'],
				'before.department': expect.any(String) as string,
				'before.jobProfile': person.jobTitle,
				'after.department': 'Apiary',
				'after.jobProfile': 'Beekeeper',
				department: 'Apiary',
			},
		]);
		expect(await trigger.poll()).toEqual([]);
	});

	it('emits one event for a user whose list and directory both show a change', async () => {
		const trigger = watching(['email', 'cellPhone', 'jobTitle']);
		await trigger.poll();
		await clayHr.updateUser(id, { cellPhone: '+1 617 555 0999', position: 'Beekeeper' });
		const events = await trigger.poll();
		expect(events).toMatchObject([
			{
				id,
				changedFields: ['cellPhone', 'jobTitle'],
				'before.cellPhone': person.cellPhone,
				'after.cellPhone': '+1 617 555 0999',
				'before.jobTitle': person.jobTitle,
				'after.jobTitle': 'Beekeeper',
			},
		]);
		expect(await trigger.poll()).toEqual([]);
	});

	it('reads the directory only if one of its fields is watched', async () => {
		const [list, directory, both] = [watching(['email']), watching(['jobTitle']), watching(['email', 'jobTitle'])];
		const pathsOf = async (trigger: TriggerLife) => {
			await trigger.poll();
			await pathsSince();
			await trigger.poll();
			return await pathsSince();
		};
		expect(await pathsOf(list)).toEqual(['/rm/api/users']);
		expect(await pathsOf(directory)).toEqual(['/rm/resource/']);
		expect(await pathsOf(both)).toEqual(['/rm/api/users', '/rm/resource/']);
	});

	it('emits no new user, and no user who comes back to the directory', async () => {
		const trigger = watching(fields);
		await trigger.poll();
		await clayHr.addUser('Grace');
		expect(await trigger.poll()).toEqual([]);
		await clayHr.updateUser(id, { status: 'I' });
		expect(await trigger.poll()).toEqual([]);
		await clayHr.updateUser(id, { status: 'A' });
		expect(await trigger.poll()).toEqual([]);
	});

	it('remembers at most 24 bytes per user and field', async () => {
		const trigger = watching(fields);
		await trigger.poll();
		expect(trigger.size).toBeLessThan(24 * 60 * fields.length);
	});

	it('shows a complete user with all watched fields in manual mode', async () => {
		const parameters = { event: 'userUpdated', watchedFields: ['department', 'email'] };
		const { events } = await bench.engine.poll(parameters, {}, { mode: 'manual' });
		expect(events).toMatchObject([
			{
				changedFields: ['department', 'email'],
				'before.department': null,
				'after.department': expect.any(String) as string,
				'after.email': expect.stringContaining('@') as string,
			},
		]);
	});

	it('says what to do if the directory may not be read', async () => {
		const trigger = watching(['jobTitle']);
		await clayHr.fault({ path: '/rm/resource/', kind: 'status', status: 403, message: 'You have no permission.' });
		await expect(trigger.poll()).rejects.toThrow(/^While reading users in the directory: .*You have no permission/);
	});
});

describe('User Updated, with fields of the list', () => {
	it('says which fields changed, and their values before and after, also after a restart', async () => {
		const trigger = watching(['email', 'cellPhone', 'userStartDate']);
		await trigger.poll();
		await clayHr.updateUser(id, { cellPhone: '+1 617 555 0999' });
		const first = await trigger.poll();
		trigger.restart();
		await clayHr.updateUser(id, { cellPhone: '+1 617 555 0998', userStartDate: '2026-02-01' });
		const second = await trigger.poll();
		expect(first).toMatchObject([
			{
				changedFields: ['cellPhone'],
				'before.cellPhone': person.cellPhone,
				'after.cellPhone': '+1 617 555 0999',
			},
		]);
		expect(second).toMatchObject([
			{
				changedFields: ['cellPhone', 'startDate'],
				'before.cellPhone': '+1 617 555 0999',
				'after.cellPhone': '+1 617 555 0998',
				'after.startDate': '2026-02-01',
			},
		]);
		expect(new Set(idsOf([...first, ...second])).size).toBe(2);
	});

	it('names the managers before and after by ID', async () => {
		const trigger = watching(['supervisorModelList']);
		await trigger.poll();
		const listed = (await clayHr.send('GET', '/api/users', { status: 'A', pageSize: 100, page: 1 })) as unknown;
		const rows = (listed as IDataObject[]).map((row) =>
			row.userId === id ? { ...row, supervisorModelList: [{ userId: 140_001 }, { userId: 140_009 }] } : row,
		);
		await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 200, body: rows });
		const events = await trigger.poll();
		expect(events).toMatchObject([
			{ id, changedFields: ['managerIds'], 'after.managerIds': [140_001, 140_009], managerId: 140_001 },
		]);
	});
});
