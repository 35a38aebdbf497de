import type { IDataObject } from 'n8n-workflow';

import { openTriggerBench } from '../../support/triggerBench.mts';

const { bench, begin, clayHr } = openTriggerBench();

const users = async () => await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
const departments = async () =>
	new Map(
		(await bench.sandbox.control<IDataObject[]>('GET', '/state/orgUnits')).map((unit) => [
			unit.departmentId,
			unit.name,
		]),
	);

/** The paths of the requests since the previous call. */
async function pathsSince(): Promise<string[]> {
	const log = await bench.sandbox.control<Array<{ path: string }>>('GET', '/requests');
	await bench.sandbox.control('DELETE', '/requests');
	return log.map(({ path }) => path);
}

const inList = (paths: string[]) => paths.filter((path) => path === '/rm/api/user/list').length;
const inDirectory = (paths: string[]) => paths.filter((path) => path === '/rm/resource/').length;

describe('Complete From Directory', () => {
	it.each(['userUpdated', 'userStatusChanged'])(
		'%s: adds department, job, number and more with two requests, in a poll with an event only',
		async (event) => {
			const trigger = begin({ event, completeUser: true, watchedFields: ['cellPhone'] });
			await trigger.poll();
			await pathsSince();
			expect(await trigger.poll()).toEqual([]);
			expect(inDirectory(await pathsSince())).toBe(0);
			const user = (await users()).filter(({ status }) => status === 'A').at(-1);
			const id = Number(user?.userId);
			await clayHr.updateUser(id, event === 'userUpdated' ? { cellPhone: '1' } : { status: 'I' });
			await pathsSince();
			const events = await trigger.poll();
			expect(events).toMatchObject([
				{
					event,
					id,
					employeeNumber: user?.employeeNumber,
					jobTitle: user?.jobTitle,
					department: (await departments()).get(user?.departmentId),
					departmentId: user?.departmentId,
					location: user?.locationName,
					dateOfBirth: user?.dateOfBirth,
				},
			]);
			const paths = await pathsSince();
			expect([inDirectory(paths), inList(paths)]).toEqual([1, 1]);
			expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
		},
	);

	it('reads one page for many users', async () => {
		const trigger = begin({ event: 'newUser', completeUser: true, options: { includeExisting: true } });
		const events = await trigger.poll();
		const active = (await users()).filter(({ status }) => status !== 'I');
		expect(events).toHaveLength(active.length);
		const units = await departments();
		for (const { userId, departmentId } of active)
			expect(events.find(({ id }) => id === userId)).toMatchObject({
				department: units.get(departmentId),
				departmentId,
			});
		// One for the future joiners, one for the active users; the list has users of all statuses.
		const paths = await pathsSince();
		expect([inDirectory(paths), inList(paths)]).toEqual([2, 1]);
	});

	it('adds nothing if it is off, and the event has no such fields', async () => {
		const trigger = begin({ event: 'newUser', options: { includeExisting: true } });
		const [event] = await trigger.poll();
		expect(event).not.toHaveProperty('department');
		expect(inDirectory(await pathsSince())).toBe(0);
	});

	it("has the directory's record in raw output, and its fields among the selected ones", async () => {
		const parameters = { event: 'newUser', completeUser: true };
		const shown = async (options: object) =>
			(await bench.engine.poll({ ...parameters, options: { ...options } }, {}, { mode: 'manual' })).events?.[0];
		const raw = await shown({ output: 'raw' });
		expect(raw).toMatchObject({ directory: { resourceId: raw?.userId, department: expect.any(String) as string } });
		expect(await shown({ output: 'selected', outputFields: ['department', 'hasAccess'] })).toMatchObject({
			department: expect.any(String) as string,
			hasAccess: expect.any(Boolean) as boolean,
		});
		const offered = await bench.engine.loadOptionsForTrigger('getOutputFields', parameters);
		expect(offered.map(({ value }) => value)).toContain('department');
		const less = await bench.engine.loadOptionsForTrigger('getOutputFields', { event: 'newUser' });
		expect(less.map(({ value }) => value)).not.toContain('department');
	});

	it.each([
		['/rm/resource/', 'directory'],
		['/rm/api/user/list', 'list of users'],
	])('loses no event if %s fails, and says what to do if it may not be read', async (path, list) => {
		const trigger = begin({ event: 'newUser', completeUser: true });
		await trigger.poll();
		const id = await clayHr.addUser('Grace');
		await clayHr.fault({ path, kind: 'status', status: 403, message: 'You have no permission.' });
		await expect(trigger.poll()).rejects.toMatchObject({
			message: expect.stringMatching(`^While reading ClayHR's ${list}: .*You have no permission`) as string,
			description: expect.stringContaining("turn off 'Complete From Directory' in the trigger") as string,
		});
		await bench.sandbox.control('DELETE', '/faults');
		expect(await trigger.poll()).toMatchObject([{ id }]);
		expect(await trigger.poll()).toEqual([]);
	});

	it('refuses an expression that is neither on nor off', async () => {
		const trigger = begin({ event: 'newUser', completeUser: '={{ "perhaps" }}' });
		await expect(trigger.poll()).rejects.toThrow("'Complete From Directory' must be on or off");
		expect(await pathsSince()).toEqual([]);
	});
});

it('a user event has the custom fields flat by name, to select, too', async () => {
	const values = [{ customFieldId: 88, customFieldValue: 'M', customfieldName: 'T-shirt size' }];
	const body = [{ userId: 7, status: 'A', email: 'ada@example.com', customFieldValueModelList: values }];
	await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 200, body });
	const parameters = { event: 'userUpdated', watchedFields: ['email'] };
	const shown = async (options: object) =>
		(await bench.engine.poll({ ...parameters, options: { ...options } }, {}, { mode: 'manual' })).events?.[0];
	expect(await shown({})).toHaveProperty(['custom.T-shirt size']);
	expect(await shown({ output: 'selected', outputFields: ['custom.T-shirt size'] })).toHaveProperty([
		'custom.T-shirt size',
	]);
	const offered = await bench.engine.loadOptionsForTrigger('getOutputFields', parameters);
	expect(offered).toContainEqual({ name: 'Custom: T-shirt size', value: 'custom.T-shirt size' });
});
