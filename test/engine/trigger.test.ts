import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

let sandbox: Sandbox;
let engine: Engine;

beforeAll(async () => {
	sandbox = await openSandbox();
	engine = new Engine(sandbox.access);
});

afterAll(async () => await sandbox.close());
beforeEach(async () => await sandbox.control('POST', '/reset', {}));

const newUser = { event: 'newUser' };
const newLeaveRequest = { event: 'newLeaveRequest' };

async function addUser(firstName: string): Promise<number> {
	const email = `${firstName.toLowerCase()}.added@example.com`;
	const { items } = await engine.run({ resource: 'user', operation: 'create', firstName, email });
	return Number(items[0]?.json.userID);
}

async function askForLeave(daysAhead: number): Promise<void> {
	const date = new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10);
	const [balance] = await sandbox.control<IDataObject[]>('GET', '/state/ptoBalances');
	const ptoPolicyId = { __rl: true, mode: 'id', value: String(balance?.ptoPolicyId) };
	const parameters = { resource: 'leaveRequest', operation: 'create', leaveDate: date, numberOfDays: 1, ptoPolicyId };
	const { error } = await engine.run(parameters);
	if (error) throw error;
}

describe('New User', () => {
	it('is silent at first and keeps its state small', async () => {
		const { events, staticData } = await engine.poll(newUser);
		expect(events).toBeNull();
		expect(JSON.stringify(staticData).length).toBeLessThan(1000);
	});

	it('emits each new user once, also after a restart', async () => {
		const first = await engine.poll(newUser);
		const ids = [await addUser('Grace'), await addUser('Alan')];
		const second = await engine.poll(newUser, first.staticData);
		expect(second.events?.map(({ userId }) => userId).sort()).toEqual(ids.sort());
		expect(second.events?.[0]).toMatchObject({
			event: 'newUser',
			eventId: `newUser:${String(second.events?.[0]?.userId)}`,
		});
		expect((await engine.poll(newUser, second.staticData)).events).toBeNull();
	});

	it('leaves the state as it was when a page can not be read', async () => {
		const first = await engine.poll(newUser);
		const id = await addUser('Grace');
		await sandbox.control('POST', '/faults', { path: '/rm/api/users', kind: 'status', status: 500, times: 1 });
		await expect(engine.poll(newUser, first.staticData)).rejects.toMatchObject({
			message: expect.stringContaining('ClayHR is not able to answer now'),
			failure: { cause: 'temporarily-unavailable' },
		});
		const third = await engine.poll(newUser, first.staticData);
		expect(third.events?.map(({ userId }) => userId)).toEqual([id]);
	});

	it('shows the latest when it is run by hand, and touches no state', async () => {
		const id = await addUser('Grace');
		const { events, staticData } = await engine.poll(newUser, {}, 'manual');
		expect(events).toHaveLength(3);
		expect(events?.[0]).toMatchObject({ userId: id });
		expect(Object.values(staticData).every((value) => Object.keys(Object(value)).length === 0)).toBe(true);
	});

	it('refuses a state it can not read', async () => {
		const { staticData } = await engine.poll(newUser);
		const damaged = JSON.parse(JSON.stringify(staticData).replace('"version":1', '"version":9'));
		await expect(engine.poll(newUser, damaged)).rejects.toThrow('What this trigger remembers');
	});
});

describe('New Leave Request', () => {
	it('emits each new request once', async () => {
		const first = await engine.poll(newLeaveRequest);
		expect(first.events).toBeNull();
		await askForLeave(10);
		const second = await engine.poll(newLeaveRequest, first.staticData);
		expect(second.events).toHaveLength(1);
		expect(second.events?.[0]).toMatchObject({ event: 'newLeaveRequest', status: 'WA' });
		expect((await engine.poll(newLeaveRequest, second.staticData)).events).toBeNull();
	});

	it('starts anew and silently when it was watching something else', async () => {
		const users = await engine.poll(newUser);
		expect((await engine.poll(newLeaveRequest, users.staticData)).events).toBeNull();
	});

	it('asks four times', async () => {
		await sandbox.control('DELETE', '/requests');
		await engine.poll(newLeaveRequest);
		expect(await sandbox.control('GET', '/requests')).toHaveLength(4);
		expect(await sandbox.control('GET', '/violations')).toEqual([]);
	});
});
