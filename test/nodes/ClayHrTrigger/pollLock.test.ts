import type { INode } from 'n8n-workflow';

import { unlessPolling } from '../../../nodes/ClayHrTrigger/pollLock';
import { noteEmitted, wasJustEmitted } from '../../../nodes/ClayHrTrigger/repeatGuard';

const context = (workflow: string | undefined, node: string) => ({
	getWorkflow: () => ({ id: workflow, active: true }),
	getNode: (): INode => ({ id: node, name: node, type: 'x', typeVersion: 1, position: [0, 0], parameters: {} }),
});

describe('the lock of a trigger', () => {
	it('keeps a second poll of the same trigger away, and no other', async () => {
		let finish = () => {};
		const first = unlessPolling(
			context('w', 'n'),
			async () => await new Promise<string>((resolve) => (finish = () => resolve('first'))),
		);
		let isSecondDone = false;
		const second = unlessPolling(context('w', 'n'), async () => await Promise.resolve('second'));
		void second.then(() => (isSecondDone = true));
		for (const other of [context('w', 'm'), context('v', 'n'), context(undefined, 'n')])
			expect(await unlessPolling(other, async () => await Promise.resolve('other'))).toBe('other');
		expect(isSecondDone).toBe(false);
		finish();
		expect([await first, await second]).toEqual(['first', undefined]);
		expect(await unlessPolling(context('w', 'n'), async () => await Promise.resolve('third'))).toBe('third');
	});

	it('is open again after an error', async () => {
		const failing = unlessPolling(context('w', 'n'), async () => await Promise.reject(new Error('no')));
		const leftOut = unlessPolling(context('w', 'n'), async () => await Promise.resolve(0));
		await expect(failing).rejects.toThrow('no');
		expect(await leftOut).toBeUndefined();
		expect(await unlessPolling(context('w', 'n'), async () => await Promise.resolve(1))).toBe(1);
	});
});

describe('a state that events were just found from', () => {
	let now = 1000;
	beforeEach(() => jest.spyOn(performance, 'now').mockImplementation(() => now));
	afterEach(() => jest.restoreAllMocks());

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
