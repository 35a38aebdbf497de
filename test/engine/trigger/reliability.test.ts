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

/** A trigger that has polled once, and a gate that holds its next requests. */
async function gated(time?: PollTime) {
	const gate = await Gate.before(bench.sandbox.url);
	const polled = new TriggerLife(new Engine({ ...bench.sandbox.access, companyUrl: gate.url }), newUser, time);
	gate.open();
	await polled.poll();
	gate.shut();
	return { gate, polled };
}

describe('a poll whose time budget is over', () => {
	it('emits what it found, and the next poll continues without losing events', async () => {
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

	it('starts no request that could not be answered in time', async () => {
		const clock = stopPollClock();
		const { gate, polled } = await gated({ budgetMs: 100_000 });
		const id = await clayHr.addUser('Grace');
		await clayHr.requestsSince();
		const polling = polled.poll();
		await gate.untilKnocked();
		// Another batch of the same length would end after nine tenths of the budget, which is too late.
		clock.advance(46_000);
		gate.open();
		const events = await polling;
		const asked = await bench.sandbox.control<Array<{ query: { status: string } }>>('GET', '/requests');
		expect(new Set(asked.map(({ query }) => query.status)).size).toBe(1);
		events.push(...(await polled.poll()));
		clock.end();
		expect(idsOf(events)).toEqual([`newUser:${id}`]);
	});

	it('emits nothing during the baseline, however many polls it takes, even if n8n is killed', async () => {
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

describe('overlapping polls', () => {
	it('emit each event once', async () => {
		const { gate, polled } = await gated();
		const id = await clayHr.addUser('Grace');
		const polls = [1, 2, 3].map(async () => await polled.poll());
		await gate.untilKnocked();
		gate.open();
		const events = await Promise.all(polls);
		expect(idsOf(events.flat())).toEqual([`newUser:${id}`]);
	});

	it('end before the poll at an activation, which finds what n8n drops of them', async () => {
		const { gate, polled } = await gated();
		const id = await clayHr.addUser('Grace');
		const dropped = polled.poll();
		await gate.untilKnocked();
		const activated = polled.poll('activate');
		gate.open();
		expect((await Promise.all([dropped, activated])).map(idsOf)).toEqual([[`newUser:${id}`], [`newUser:${id}`]]);
	});

	it('release the lock after an error', async () => {
		await trigger.poll();
		await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 500, times: 1 });
		await expect(trigger.poll()).rejects.toThrow('ClayHR');
		const id = await clayHr.addUser('Grace');
		expect(idsOf(await trigger.poll())).toEqual([`newUser:${id}`]);
	});
});

describe('polls that start from the same state, as with durable poll cursors', () => {
	const idsIn = ({ events }: { events: IDataObject[] | null }) => idsOf(events ?? []);

	it('emit each event once, and again after 30 seconds if n8n did not store the state', async () => {
		const options = { workflowId: 'a workflow whose state comes late' };
		const { staticData } = await bench.engine.poll(newUser, {}, options);
		// The guard ignores polls without events.
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

	it.each(['activate', 'init', 'create', 'leadershipChange'] as const)(
		'emit the events again at an activation (%s)',
		async (activation) => {
			const options = { workflowId: `a workflow that begins with ${activation}` };
			const { staticData } = await bench.engine.poll(newUser, {}, options);
			const id = await clayHr.addUser('Grace');
			const dropped = await bench.engine.poll(newUser, staticData, options);
			const again = await bench.engine.poll(newUser, staticData, { ...options, activation });
			expect([dropped, again].map(idsIn)).toEqual([[`newUser:${id}`], [`newUser:${id}`]]);
		},
	);

	it('continue from the state that a poll returned', async () => {
		const options = { workflowId: 'a workflow whose state comes in time' };
		const { staticData } = await bench.engine.poll(newUser, {}, options);
		await clayHr.addUser('Grace');
		const emitting = await bench.engine.poll(newUser, staticData, options);
		const next = await clayHr.addUser('Alan');
		expect(idsIn(await bench.engine.poll(newUser, emitting.staticData, options))).toEqual([`newUser:${next}`]);
	});
});

describe('an unreadable state', () => {
	it.each([
		['of another release', '"version":3', '"version":4'],
		['cut', /"ids":"\w/, '"ids":"'],
		['changed', '"baselinePass":0', '"baselinePass":1'],
		['of another program', /"version":3,/, ''],
	])('is refused if it is %s', async (_what, part, other) => {
		await trigger.poll();
		const text = JSON.stringify(trigger.staticData);
		const damaged = text.replace(part, other);
		expect(damaged).not.toBe(text);
		trigger.staticData = JSON.parse(damaged) as typeof trigger.staticData;
		const before = structuredClone(trigger.staticData);
		await expect(trigger.poll()).rejects.toMatchObject({
			message: expect.stringContaining("The trigger's stored state is unreadable"),
			description: expect.stringContaining('Rename the trigger node to reset the trigger'),
		});
		expect(trigger.staticData).toEqual(before);
	});
});
