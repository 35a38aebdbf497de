import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const users = 230;
const { bench, begin, clayHr } = openTriggerBench({ users });
let trigger: TriggerLife;
const newUser = { event: 'newUser' };

beforeEach(() => {
	trigger = begin(newUser);
});

describe('a poll that fails', () => {
	it('leaves the state as it was, wherever in the scan it happens', async () => {
		await trigger.poll();
		const before = structuredClone(trigger.staticData);
		const id = await clayHr.addUser('Grace');
		for (let page = 1; page <= 5; page += 1) {
			await bench.sandbox.control('DELETE', '/faults');
			for (let good = 1; good < page; good += 1)
				await clayHr.fault({ path: '/rm/api/users', kind: 'delay', delayMs: 1, times: 1 });
			await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 500, times: 1 });
			await expect(trigger.poll()).rejects.toMatchObject({
				message: expect.stringContaining('ClayHR is not able to answer now'),
				failure: { cause: 'temporarily-unavailable' },
			});
			expect(trigger.staticData).toEqual(before);
		}
		expect(idsOf(await trigger.poll())).toEqual([`newUser:${id}`]);
	});

	it('tells n8n how long ClayHR asks to wait', async () => {
		await trigger.poll();
		await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 429, retryAfter: 40 });
		await clayHr.requestsSince();
		await expect(trigger.poll()).rejects.toMatchObject({
			message: expect.stringContaining('ClayHR is receiving too many requests'),
			failure: { cause: 'rate-limited', retryAfterMs: 40_000 },
		});
		expect(await clayHr.requestsSince()).toBeLessThanOrEqual(5);
	});

	it('tells n8n when ClayHR does not answer in time', async () => {
		await trigger.poll();
		const before = structuredClone(trigger.staticData);
		await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 503, retryAfter: 90 });
		await expect(trigger.poll()).rejects.toMatchObject({
			failure: { cause: 'temporarily-unavailable', retryAfterMs: 90_000 },
		});
		await bench.sandbox.control('DELETE', '/faults');
		await clayHr.fault({ path: '/rm/api/users', kind: 'delay', delayMs: 3000 });
		const hurried = begin(newUser, { budgetMs: 1 });
		hurried.staticData = trigger.staticData;
		await expect(hurried.poll()).rejects.toMatchObject({
			message: expect.stringContaining('ClayHR gave no complete answer'),
			failure: { cause: 'temporarily-unavailable' },
		});
		expect([trigger.staticData, hurried.staticData]).toEqual([before, before]);
	});

	it.each(['cut', 'brokenJson', 'html', 'empty'])('says what is wrong with an answer that is %s', async (kind) => {
		await trigger.poll();
		const before = structuredClone(trigger.staticData);
		await clayHr.fault({ path: '/rm/api/users', kind });
		if (kind === 'empty') {
			expect(await trigger.poll()).toEqual([]);
			await bench.sandbox.control('DELETE', '/faults');
			expect(await trigger.poll()).toEqual([]);
			return;
		}
		await expect(trigger.poll()).rejects.toMatchObject({ name: 'NodeApiError' });
		expect(trigger.staticData).toEqual(before);
	});
});
