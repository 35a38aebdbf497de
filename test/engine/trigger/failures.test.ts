import { failureHint } from '../../support/failureHint.mts';
import { skipTime } from '../../support/skipTime.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const users = 230;
const { bench, begin, clayHr } = openTriggerBench({ users });
let trigger: TriggerLife;
const newUser = { event: 'newUser' };

// Longer than the rate limits of the tests.
afterEach(() => skipTime(2 * 3_600_000));

beforeEach(() => {
	trigger = begin(newUser);
});

describe('a poll that fails', () => {
	it('does not change the state, wherever the scan fails', async () => {
		await trigger.poll();
		const before = structuredClone(trigger.staticData);
		const id = await clayHr.addUser('Grace');
		for (let page = 1; page <= 5; page += 1) {
			await bench.sandbox.control('DELETE', '/faults');
			for (let good = 1; good < page; good += 1)
				await clayHr.fault({ path: '/rm/api/users', kind: 'delay', delayMs: 1, times: 1 });
			await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 500, times: 1 });
			await expect(trigger.poll()).rejects.toMatchObject({
				message: expect.stringMatching(/^While reading users: ClayHR is not able to answer now/),
				...failureHint({ cause: 'temporarily-unavailable' }),
			});
			expect(trigger.staticData).toEqual(before);
		}
		expect(idsOf(await trigger.poll())).toEqual([`newUser:${id}`]);
	});

	it('passes the Retry-After time on to n8n', async () => {
		await trigger.poll();
		await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 429, retryAfter: 40 });
		await clayHr.requestsSince();
		await expect(trigger.poll()).rejects.toMatchObject({
			message: expect.stringContaining('ClayHR is receiving too many requests'),
			...failureHint({ cause: 'rate-limited', retryAfterMs: 40_000 }),
		});
		expect(await clayHr.requestsSince()).toBeLessThanOrEqual(5);
	});

	it('reports a timeout to n8n', async () => {
		await trigger.poll();
		const before = structuredClone(trigger.staticData);
		await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 503, retryAfter: 90 });
		await expect(trigger.poll()).rejects.toMatchObject({
			...failureHint({ cause: 'temporarily-unavailable', retryAfterMs: 90_000 }),
		});
		await bench.sandbox.control('DELETE', '/faults');
		skipTime(90_000);
		await clayHr.fault({ path: '/rm/api/users', kind: 'delay', delayMs: 3000 });
		const hurried = begin(newUser, { budgetMs: 1 });
		hurried.staticData = trigger.staticData;
		await expect(hurried.poll()).rejects.toMatchObject({
			message: expect.stringContaining('ClayHR gave no complete answer'),
			...failureHint({ cause: 'temporarily-unavailable' }),
		});
		expect([trigger.staticData, hurried.staticData]).toEqual([before, before]);
	});

	it('whose answer never ends frees its lock, and the next poll runs', async () => {
		await trigger.poll();
		const id = await clayHr.addUser('Grace');
		const hurried = begin(newUser, { budgetMs: 1 });
		hurried.staticData = trigger.staticData;
		await clayHr.fault({ path: '/rm/api/users', kind: 'drip', times: 1 });
		await expect(hurried.poll()).rejects.toThrow('ClayHR gave no complete answer');
		const before = await clayHr.requestsSince();
		await hurried.poll().catch(() => undefined);
		expect(await clayHr.requestsSince()).toBeGreaterThan(0);
		expect(before).toBeGreaterThan(0);
		trigger.staticData = hurried.staticData;
		expect(idsOf(await trigger.poll())).toEqual([`newUser:${id}`]);
	});

	it.each(['cut', 'brokenJson', 'html', 'empty'])('reports a response that is %s', async (kind) => {
		await trigger.poll();
		const before = structuredClone(trigger.staticData);
		await clayHr.fault({ path: '/rm/api/users', kind });
		await expect(trigger.poll()).rejects.toMatchObject({ name: 'NodeApiError' });
		expect(trigger.staticData).toEqual(before);
	});
});
