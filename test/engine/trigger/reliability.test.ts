import type { IDataObject } from 'n8n-workflow';

import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const users = 230;
const { bench, begin, clayHr } = openTriggerBench({ users });
let trigger: TriggerLife;
const newUser = { event: 'newUser' };

beforeEach(() => {
	trigger = begin(newUser);
});

describe('a poll whose time is over', () => {
	it('goes on in the next one, emits what it found, and loses nothing', async () => {
		const slow = begin(newUser, 1);
		const polls = async (most: number) => {
			const events = [];
			for (let poll = 0; poll < most; poll += 1) events.push(...(await slow.poll()));
			return events;
		};
		expect(await polls(30)).toEqual([]);
		const ids = [await clayHr.addUser('Grace'), await clayHr.addUser('Alan')];
		expect(idsOf(await polls(8)).sort()).toEqual(ids.map((id) => `newUser:${id}`));
		expect(await polls(8)).toEqual([]);
	});

	it('begins nothing that could not be answered in time: what was read would be in vain', async () => {
		await trigger.poll();
		const id = await clayHr.addUser('Grace');
		await clayHr.fault({ path: '/rm/api/users', kind: 'delay', delayMs: 2000 });
		const slow = begin(newUser, 3200);
		slow.staticData = trigger.staticData;
		const events = [];
		for (let poll = 0; poll < 2; poll += 1) events.push(...(await slow.poll()));
		expect(idsOf(events)).toEqual([`newUser:${id}`]);
	}, 30_000);

	it('stays silent in the first look, however many polls it takes, and though n8n is killed', async () => {
		const slow = begin(newUser, 1);
		for (let poll = 0; poll < 30; poll += 1) {
			if (poll === 7) slow.restart();
			expect(await slow.poll()).toEqual([]);
		}
		const id = await clayHr.addUser('Grace');
		const found = [];
		for (let poll = 0; poll < 8; poll += 1) found.push(...(await slow.poll()));
		expect(idsOf(found)).toEqual([`newUser:${id}`]);
	});
});

describe('polls that overlap', () => {
	it('find each event once', async () => {
		await trigger.poll();
		const id = await clayHr.addUser('Grace');
		await clayHr.fault({ path: '/rm/api/users', kind: 'delay', delayMs: 50 });
		const polls = await Promise.all([trigger.poll(), trigger.poll(), trigger.poll()]);
		expect(idsOf(polls.flat())).toEqual([`newUser:${id}`]);
	});

	it('do not keep the next one from polling after an error', async () => {
		await trigger.poll();
		await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 500, times: 1 });
		await expect(trigger.poll()).rejects.toThrow('ClayHR');
		const id = await clayHr.addUser('Grace');
		expect(idsOf(await trigger.poll())).toEqual([`newUser:${id}`]);
	});
});

describe('polls that n8n hands the same state, as it may with durable poll cursors', () => {
	const idsIn = ({ events }: { events: IDataObject[] | null }) => idsOf(events ?? []);

	it('find each event once; should n8n not have stored it, once more after half a minute', async () => {
		const options = { workflowId: 'a workflow whose state comes late' };
		const { staticData } = await bench.engine.poll(newUser, {}, options);
		// Polls without events are no reason to leave one out.
		expect((await bench.engine.poll(newUser, staticData, options)).events).toBeNull();
		const first = await clayHr.addUser('Grace');
		expect(idsIn(await bench.engine.poll(newUser, staticData, options))).toEqual([`newUser:${first}`]);
		const second = await clayHr.addUser('Alan');
		await clayHr.requestsSince();
		expect(await bench.engine.poll(newUser, staticData, options)).toMatchObject({ events: null, staticData });
		expect(await clayHr.requestsSince()).toBe(0);
		const both = [first, second].map((id) => `newUser:${id}`);
		expect(idsIn(await bench.engine.poll(newUser, staticData, { workflowId: 'another' })).sort()).toEqual(both);
		const now = performance.now();
		const clock = jest.spyOn(performance, 'now').mockImplementation(() => now + 30_000);
		const later = await bench.engine.poll(newUser, staticData, options).finally(() => clock.mockRestore());
		expect(idsIn(later).sort()).toEqual(both);
	});

	it('go on from the state that came of it', async () => {
		const options = { workflowId: 'a workflow whose state comes in time' };
		const { staticData } = await bench.engine.poll(newUser, {}, options);
		await clayHr.addUser('Grace');
		const emitting = await bench.engine.poll(newUser, staticData, options);
		const next = await clayHr.addUser('Alan');
		expect(idsIn(await bench.engine.poll(newUser, emitting.staticData, options))).toEqual([`newUser:${next}`]);
	});
});

describe('a state that can not be read', () => {
	it.each([
		['of another release', '"version":2', '"version":3'],
		['cut', /"ids":"\w/, '"ids":"'],
		['changed', '"look":0', '"look":1'],
		['of a stranger', /"version":2,/, ''],
	])('is refused when it is %s', async (_what, part, other) => {
		await trigger.poll();
		const text = JSON.stringify(trigger.staticData);
		const damaged = text.replace(part, other);
		expect(damaged).not.toBe(text);
		trigger.staticData = JSON.parse(damaged) as typeof trigger.staticData;
		const before = structuredClone(trigger.staticData);
		await expect(trigger.poll()).rejects.toMatchObject({
			message: expect.stringContaining('What this trigger remembers of earlier polls can not be read'),
			description: expect.stringContaining('Give the trigger node another name'),
		});
		expect(trigger.staticData).toEqual(before);
	});
});
