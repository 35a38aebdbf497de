import type { INode } from 'n8n-workflow';

import { isActivationPoll } from '../../../nodes/ClayHrTrigger/activationPoll';
import { withPollLock } from '../../../nodes/ClayHrTrigger/pollLock';
import { rememberEmittingPoll, isDuplicatePoll } from '../../../nodes/ClayHrTrigger/duplicatePollGuard';

const context = (workflow: string | undefined, node: string) => ({
	getWorkflow: () => ({ id: workflow, active: true }),
	getNode: (): INode => ({ id: node, name: node, type: 'x', typeVersion: 1, position: [0, 0], parameters: {} }),
});

const budgetMs = 1000;
const held = 3 * budgetMs;
const scheduled = { budgetMs, isActivation: false };

let now = 1000;
beforeEach(() => jest.spyOn(performance, 'now').mockImplementation(() => now));
afterEach(() => jest.restoreAllMocks());

/** Starts a poll that ends on demand. Its result tells whether it still held the lock. */
function begin(trigger: Parameters<typeof withPollLock>[0]) {
	let finish: (error?: Error) => void = () => {};
	const isUnderWay = new Promise<void>((resolve, reject) => {
		finish = (error) => (error ? reject(error) : resolve());
	});
	let hasEnded = false;
	const end = withPollLock(trigger, scheduled, async (holdsLock) => {
		await isUnderWay;
		return holdsLock();
	}).finally(() => (hasEnded = true));
	return { end, finish, hasEnded: () => hasEnded };
}

/** Runs all microtasks that are due. */
async function settleAll(): Promise<void> {
	for (let tick = 0; tick < 50; tick += 1) await Promise.resolve();
}

describe('the poll lock', () => {
	it('skips a second poll of the same trigger, but not of another trigger', async () => {
		let finish = () => {};
		const first = withPollLock(
			context('w', 'n'),
			scheduled,
			async () => await new Promise<string>((resolve) => (finish = () => resolve('first'))),
		);
		let isSecondDone = false;
		const second = withPollLock(context('w', 'n'), scheduled, async () => await Promise.resolve('second'));
		void second.then(() => (isSecondDone = true));
		for (const other of [context('w', 'm'), context('v', 'n'), context(undefined, 'n')])
			expect(await withPollLock(other, scheduled, async () => await Promise.resolve('other'))).toBe('other');
		expect(isSecondDone).toBe(false);
		finish();
		expect([await first, await second]).toEqual(['first', undefined]);
		expect(await withPollLock(context('w', 'n'), scheduled, async () => await Promise.resolve('third'))).toBe('third');
	});

	it('is taken by the poll at an activation after the poll that holds it', async () => {
		const running = begin(context('w', 'n'));
		const activation = { budgetMs, isActivation: true };
		const order: string[] = [];
		const waiting = withPollLock(
			context('w', 'n'),
			activation,
			async () => await Promise.resolve(order.push('activation')),
		);
		await settleAll();
		order.push('end of the other poll');
		running.finish();
		expect([await running.end, await waiting]).toEqual([true, 2]);
		expect(order).toEqual(['end of the other poll', 'activation']);
	});

	it('is released after an error', async () => {
		const failing = withPollLock(context('w', 'n'), scheduled, async () => await Promise.reject(new Error('no')));
		const leftOut = withPollLock(context('w', 'n'), scheduled, async () => await Promise.resolve(0));
		await expect(failing).rejects.toThrow('no');
		expect(await leftOut).toBeUndefined();
		expect(await withPollLock(context('w', 'n'), scheduled, async () => await Promise.resolve(1))).toBe(1);
	});
});

describe('a stuck poll', () => {
	const trigger = context('w', 'stuck');

	it('holds the lock for three time budgets. Then the next poll takes over the lock, and skipped polls end with that poll', async () => {
		const stuck = begin(trigger);
		now += held - 1;
		const leftOut = begin(trigger);
		await settleAll();
		expect(leftOut.hasEnded()).toBe(false);
		now += 1;
		const next = begin(trigger);
		next.finish();
		expect([await next.end, await leftOut.end]).toEqual([true, undefined]);
		expect(stuck.hasEnded()).toBe(false);
		stuck.finish();
		expect(await stuck.end).toBe(false);
	});

	it('does not release the lock of the next poll, and waits for that poll', async () => {
		const stuck = begin(trigger);
		now += held;
		const next = begin(trigger);
		stuck.finish();
		const leftOut = begin(trigger);
		await settleAll();
		expect([stuck.hasEnded(), leftOut.hasEnded()]).toEqual([false, false]);
		next.finish();
		expect([await stuck.end, await next.end, await leftOut.end]).toEqual([false, true, undefined]);
		const later = begin(trigger);
		later.finish();
		expect(await later.end).toBe(true);
	});

	it('may fail late without effect on later polls', async () => {
		const stuck = begin(trigger);
		now += held;
		const next = begin(trigger);
		stuck.finish(new Error('too late'));
		next.finish();
		await expect(stuck.end).rejects.toThrow('too late');
		expect(await next.end).toBe(true);
	});

	it('may be followed by other stuck polls', async () => {
		const stuck = [begin(trigger)];
		for (let poll = 0; poll < 3; poll += 1) {
			now += held;
			stuck.push(begin(trigger));
		}
		now += held;
		const last = begin(trigger);
		last.finish();
		expect(await last.end).toBe(true);
		for (const one of stuck) one.finish();
		expect(await Promise.all(stuck.map(async ({ end }) => await end))).toEqual([false, false, false, false]);
	});

	it('keeps the lock while no other poll is due', async () => {
		const slow = begin(trigger);
		now += 100 * held;
		slow.finish();
		expect(await slow.end).toBe(true);
	});
});

describe('the poll at an activation', () => {
	const contextOf = (mode: 'activate' | 'init' | 'update') => ({ getActivationMode: () => mode });

	it.each(['activate', 'init', 'update'] as const)('is the first poll of a context (%s)', (mode) => {
		const activated = contextOf(mode);
		expect([isActivationPoll(activated), isActivationPoll(activated)]).toEqual([true, false]);
		expect(isActivationPoll(contextOf(mode))).toBe(true);
	});

	it('is no poll that n8n schedules with durable poll cursors', () => {
		expect(isActivationPoll({ ...contextOf('update'), getPollBudgetMs: () => 36_000 })).toBe(false);
	});

	it('is the first poll in memory of a workflow that was saved while it was active', () => {
		const saved = { ...contextOf('update'), getPollBudgetMs: () => 300_000 };
		expect([isActivationPoll(saved), isActivationPoll(saved)]).toEqual([true, false]);
	});
});

describe('the duplicate poll guard', () => {
	it('recognizes a state for 30 seconds, per trigger', () => {
		const [trigger, other] = [context('w', 'n'), context('w', 'm')];
		expect(isDuplicatePoll(trigger, '')).toBe(false);
		rememberEmittingPoll(trigger, 'a');
		expect([isDuplicatePoll(trigger, 'a'), isDuplicatePoll(trigger, 'b')]).toEqual([true, false]);
		expect(isDuplicatePoll(other, 'a')).toBe(false);
		now += 29_999;
		expect(isDuplicatePoll(trigger, 'a')).toBe(true);
		now += 1;
		expect(isDuplicatePoll(trigger, 'a')).toBe(false);
	});

	it('remembers only the latest state', () => {
		const trigger = context('v', 'n');
		rememberEmittingPoll(trigger, 'a');
		rememberEmittingPoll(trigger, 'b');
		expect([isDuplicatePoll(trigger, 'a'), isDuplicatePoll(trigger, 'b')]).toEqual([false, true]);
	});
});
