import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { Gate } from '../../support/gate.mts';
import { stopPollClock } from '../../support/pollClock.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type PollTime, TriggerLife } from '../../support/triggerLife.mts';

const users = 230;
const { bench, begin, clayHr } = openTriggerBench({ users });
let trigger: TriggerLife;
const newUser = { event: 'newUser' };

beforeEach(() => {
	trigger = begin(newUser);
});

afterEach(() => jest.restoreAllMocks());

/** A trigger that has polled once, and the gate at which its further requests wait. */
async function gated(time?: PollTime) {
	const gate = await Gate.before(bench.sandbox.url);
	const polled = new TriggerLife(new Engine({ ...bench.sandbox.access, companyUrl: gate.url }), newUser, time);
	gate.open();
	await polled.poll();
	gate.shut();
	return { gate, polled };
}

describe('a poll whose time is over', () => {
	it('goes on in the next one, emits what it found, and loses nothing', async () => {
		const slow = begin(newUser, { oneBatch: true });
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
		const clock = stopPollClock();
		const { gate, polled } = await gated({ budgetMs: 100_000 });
		const id = await clayHr.addUser('Grace');
		await clayHr.requestsSince();
		const polling = polled.poll();
		await gate.untilKnocked();
		// Another batch that takes as long would be answered after nine tenths of the time, which is too late.
		clock.advance(46_000);
		gate.open();
		const events = await polling;
		const asked = await bench.sandbox.control<Array<{ query: { status: string } }>>('GET', '/requests');
		expect(new Set(asked.map(({ query }) => query.status)).size).toBe(1);
		events.push(...(await polled.poll()));
		clock.end();
		expect(idsOf(events)).toEqual([`newUser:${id}`]);
	});

	it('stays silent in the first look, however many polls it takes, and though n8n is killed', async () => {
		const slow = begin(newUser, { oneBatch: true });
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
		const { gate, polled } = await gated();
		const id = await clayHr.addUser('Grace');
		const polls = [1, 2, 3].map(async () => await polled.poll());
		await gate.untilKnocked();
		gate.open();
		const events = await Promise.all(polls);
		expect(idsOf(events.flat())).toEqual([`newUser:${id}`]);
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
		const clock = stopPollClock();
		clock.advance(30_000);
		const later = await bench.engine.poll(newUser, staticData, options).finally(clock.end);
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
