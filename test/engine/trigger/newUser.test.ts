import type { IDataObject } from 'n8n-workflow';

import { say } from '../../support/say.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench();
let trigger: TriggerLife;

beforeEach(() => {
	trigger = begin({ event: 'newUser' });
});

it('emits nothing at the baseline, and needs little space and few requests', async () => {
	await clayHr.requestsSince();
	expect(await trigger.poll()).toEqual([]);
	const first = await clayHr.requestsSince();
	expect(await trigger.poll()).toEqual([]);
	const idle = await clayHr.requestsSince();
	say(`New User, 60 users: ${trigger.size} characters of state; ${first} requests at first, ${idle} a poll`);
	expect(trigger.size).toBeLessThan(200);
	expect([first, idle]).toEqual([12, 4]);
	expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
});

it('emits each new user once, also after a restart', async () => {
	await trigger.poll();
	const ids = [await clayHr.addUser('Grace'), await clayHr.addUser('Alan')];
	const events = await trigger.poll();
	expect(idsOf(events)).toEqual(ids.map((id) => `newUser:${id}`));
	trigger.restart();
	expect(await trigger.poll()).toEqual([]);
});

it('returns the event ID, the time and the simplified record', async () => {
	await trigger.poll();
	const clock = async () => Date.parse((await bench.sandbox.control<{ now: string }>('GET', '/clock')).now);
	const before = await clock();
	const id = await clayHr.addUser('Grace');
	const after = await clock();
	const [event] = await trigger.poll();
	expect(event).toMatchObject({ event: 'newUser', id, name: 'Grace', status: 'active' });
	expect(Object.keys(event ?? {}).slice(0, 3)).toEqual(['eventId', 'event', 'occurredAt']);
	const occurredAt = Date.parse(String(event?.occurredAt));
	expect(occurredAt).toBeGreaterThanOrEqual(before);
	expect(occurredAt).toBeLessThanOrEqual(after);
});

it('returns the raw record if chosen', async () => {
	trigger.set({ event: 'newUser', options: { output: 'raw' } });
	await trigger.poll();
	const userId = await clayHr.addUser('Grace');
	expect(await trigger.poll()).toMatchObject([{ userId, firstName: 'Grace', status: 'A' }]);
});

it('emits users who were added while n8n was down', async () => {
	await trigger.poll();
	await trigger.poll();
	trigger.restart();
	const id = await clayHr.addUser('Grace');
	expect(idsOf(await trigger.poll())).toEqual([`newUser:${id}`]);
});

it('emits no user who comes back', async () => {
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	const leaver = Number(users.find(({ status }) => status === 'I')?.userId);
	await trigger.poll();
	await clayHr.updateUser(leaver, { status: 'A' });
	expect(await trigger.poll()).toEqual([]);
});

it('emits existing records if they are included, at the first poll only', async () => {
	trigger.set({ event: 'newUser', options: { includeExisting: true } });
	const events = await trigger.poll();
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	const present = users.filter(({ status }) => status !== 'I').map(({ userId }) => `newUser:${String(userId)}`);
	expect(idsOf(events).sort()).toEqual(present.sort());
	expect(await trigger.poll()).toEqual([]);
	trigger.set({ event: 'userStatusChanged', options: { includeExisting: true } });
	expect(await trigger.poll()).toEqual([]);
});

it('shows the latest user in manual mode, without changing the state', async () => {
	const id = await clayHr.addUser('Grace');
	const { events, staticData } = await bench.engine.poll({ event: 'newUser' }, {}, { mode: 'manual' });
	expect(events).toMatchObject([{ eventId: `newUser:${id}` }]);
	expect(staticData).toEqual({});
});
