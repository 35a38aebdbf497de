import type { INode } from 'n8n-workflow';

import { unlessPolling } from '../../../nodes/ClayHrTrigger/pollLock';
import { noteEmitted, wasJustEmitted } from '../../../nodes/ClayHrTrigger/repeatGuard';

const context = (workflow: string | undefined, node: string) => ({
	getWorkflow: () => ({ id: workflow, active: true }),
	getNode: (): INode => ({ id: node, name: node, type: 'x', typeVersion: 1, position: [0, 0], parameters: {} }),
});

const budgetMs = 1000;
const held = 3 * budgetMs;

let now = 1000;
beforeEach(() => jest.spyOn(performance, 'now').mockImplementation(() => now));
afterEach(() => jest.restoreAllMocks());

/** A poll that ends when it is told to, and then tells whether it still holds the lock. */
function begin(trigger: Parameters<typeof unlessPolling>[0]) {
	let finish: (error?: Error) => void = () => {};
	const isUnderWay = new Promise<void>((resolve, reject) => {
		finish = (error) => (error ? reject(error) : resolve());
	});
	let hasEnded = false;
	const end = unlessPolling(trigger, budgetMs, async (holdsLock) => {
		await isUnderWay;
		return holdsLock();
	}).finally(() => (hasEnded = true));
	return { end, finish, hasEnded: () => hasEnded };
}

/** Lets everything go on that waits for nothing. */
async function settleAll(): Promise<void> {
	for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

describe('the lock of a trigger', () => {
	it('keeps a second poll of the same trigger away, and no other', async () => {
		let finish = () => {};
		const first = unlessPolling(
			context('w', 'n'),
			budgetMs,
			async () => await new Promise<string>((resolve) => (finish = () => resolve('first'))),
		);
		let isSecondDone = false;
		const second = unlessPolling(context('w', 'n'), budgetMs, async () => await Promise.resolve('second'));
		void second.then(() => (isSecondDone = true));
		for (const other of [context('w', 'm'), context('v', 'n'), context(undefined, 'n')])
			expect(await unlessPolling(other, budgetMs, async () => await Promise.resolve('other'))).toBe('other');
		expect(isSecondDone).toBe(false);
		finish();
		expect([await first, await second]).toEqual(['first', undefined]);
		expect(await unlessPolling(context('w', 'n'), budgetMs, async () => await Promise.resolve('third'))).toBe('third');
	});

	it('is open again after an error', async () => {
		const failing = unlessPolling(context('w', 'n'), budgetMs, async () => await Promise.reject(new Error('no')));
		const leftOut = unlessPolling(context('w', 'n'), budgetMs, async () => await Promise.resolve(0));
		await expect(failing).rejects.toThrow('no');
		expect(await leftOut).toBeUndefined();
		expect(await unlessPolling(context('w', 'n'), budgetMs, async () => await Promise.resolve(1))).toBe(1);
	});
});

describe('a poll that never ends', () => {
	const trigger = context('w', 'stuck');

	it('keeps others out for three times its budget; then the next one takes the lock, and ends those that were left out', async () => {
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

	it('does not end before the poll that took its lock, nor open the lock, when it comes back', async () => {
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

	it('may fail late, and the polls after it go on', async () => {
		const stuck = begin(trigger);
		now += held;
		const next = begin(trigger);
		stuck.finish(new Error('too late'));
		next.finish();
		await expect(stuck.end).rejects.toThrow('too late');
		expect(await next.end).toBe(true);
	});

	it('may be followed by others that never end', async () => {
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

	it('keeps the lock where no other poll wants it', async () => {
		const slow = begin(trigger);
		now += 100 * held;
		slow.finish();
		expect(await slow.end).toBe(true);
	});
});

describe('a state that events were just found from', () => {
	it('is known for half a minute, of its own trigger alone', () => {
		const [trigger, other] = [context('w', 'n'), context('w', 'm')];
		expect(wasJustEmitted(trigger, '')).toBe(false);
		noteEmitted(trigger, 'a');
		expect([wasJustEmitted(trigger, 'a'), wasJustEmitted(trigger, 'b')]).toEqual([true, false]);
		expect(wasJustEmitted(other, 'a')).toBe(false);
		now += 29_999;
		expect(wasJustEmitted(trigger, 'a')).toBe(true);
		now += 1;
		expect(wasJustEmitted(trigger, 'a')).toBe(false);
	});

	it('is the latest one only', () => {
		const trigger = context('v', 'n');
		noteEmitted(trigger, 'a');
		noteEmitted(trigger, 'b');
		expect([wasJustEmitted(trigger, 'a'), wasJustEmitted(trigger, 'b')]).toEqual([false, true]);
	});
});
