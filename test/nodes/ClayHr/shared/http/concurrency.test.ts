import {
	limitConcurrency,
	maxConcurrency,
	recordAnswer,
	recordRateLimit,
	type WaitLimits,
} from '../../../../../nodes/ClayHr/shared/http/concurrency';
import {
	ExecutionCancelled,
	RequestNotSent,
	RequestTimedOut,
} from '../../../../../nodes/ClayHr/shared/http/requestErrors';

const minute = 60_000;
const usual: WaitLimits = { timeout: () => minute };

let origin = 'https://company-0.example';
let companies = 0;
beforeEach(() => {
	jest.useFakeTimers();
	// No jitter.
	jest.spyOn(Math, 'random').mockReturnValue(0);
	companies += 1;
	origin = `https://company-${companies}.example`;
});
afterEach(async () => {
	await jest.advanceTimersByTimeAsync(10 * minute);
	jest.useRealTimers();
	jest.restoreAllMocks();
});

/** A server whose responses are sent by the test. `begun` lists the requests in the order in which they were sent. */
function server() {
	const begun: string[] = [];
	const answers = new Map<string, () => void>();
	const send = async (name: string, turn: WaitLimits = usual) =>
		await limitConcurrency(
			origin,
			async (signal) => {
				begun.push(name);
				signal.addEventListener('abort', () => begun.push(`${name} aborted`));
				return await new Promise<string>((resolve) => answers.set(name, () => resolve(name)));
			},
			turn,
		);
	const answer = async (name: string) => {
		await jest.advanceTimersByTimeAsync(0);
		answers.get(name)?.();
		await jest.advanceTimersByTimeAsync(0);
	};
	return { begun, send, answer };
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);

it('starts requests up to the limit, and the next one after a response', async () => {
	const { begun, send, answer } = server();
	const sent = names(7).map(async (name) => await send(name));
	await jest.advanceTimersByTimeAsync(0);
	expect(begun).toEqual(names(maxConcurrency));
	await answer('r3');
	expect(begun).toEqual([...names(maxConcurrency), 'r5']);
	for (const name of names(7)) await answer(name);
	expect(await Promise.all(sent)).toEqual(names(7));
});

it('has a separate limit for each company', async () => {
	const { send, answer } = server();
	const sent = names(5).map(async (name) => await send(name));
	await expect(limitConcurrency('https://other.example', async () => await Promise.resolve(1), usual)).resolves.toBe(1);
	for (const name of names(5)) await answer(name);
	await Promise.all(sent);
});

it('aborts a request whose response is late, and frees its place', async () => {
	const { begun, send, answer } = server();
	const dripping = names(5).map(
		async (name) => await expect(send(name, { timeout: () => 2000 })).rejects.toThrow(RequestTimedOut),
	);
	const next = send('next');
	await jest.advanceTimersByTimeAsync(1900);
	expect(begun).toEqual(names(5));
	await jest.advanceTimersByTimeAsync(700);
	expect(begun).toEqual(expect.arrayContaining(['r0 aborted', 'r4 aborted', 'next']));
	await Promise.all(dripping);
	await answer('next');
	expect(await next).toBe('next');
});

it('rejects a request that would wait too long', async () => {
	const { send, answer } = server();
	const sent = names(5).map(async (name) => await send(name));
	const impatient = expect(send('impatient', { ...usual, longestQueueing: 3000 })).rejects.toThrow(RequestNotSent);
	await jest.advanceTimersByTimeAsync(3600);
	await impatient;
	for (const name of names(5)) await answer(name);
	await Promise.all(sent);
});

it('cancels waiting and running requests with the execution', async () => {
	const { begun, send, answer } = server();
	const controller = new AbortController();
	const turn = { ...usual, cancelSignal: controller.signal };
	const cancelled = [...names(5), 'waiting'].map(
		async (name) => await expect(send(name, turn)).rejects.toThrow(ExecutionCancelled),
	);
	await jest.advanceTimersByTimeAsync(0);
	controller.abort();
	await jest.advanceTimersByTimeAsync(600);
	await Promise.all(cancelled);
	expect(begun).not.toContain('waiting');
	await expect(send('later', turn)).rejects.toThrow(ExecutionCancelled);
	const other = send('other');
	await answer('other');
	expect(await other).toBe('other');
});

it('sends refused requests before all others', async () => {
	const { begun, send, answer } = server();
	const sent = [
		...names(7).map(async (name) => await send(name)),
		send('refused 1', { ...usual, isRefused: true }),
		send('refused 2', { ...usual, isUrgent: true, isRefused: true }),
		send('poll', { ...usual, isUrgent: true }),
	];
	await jest.advanceTimersByTimeAsync(0);
	for (const name of names(3)) await answer(name);
	expect(begun.slice(maxConcurrency)).toEqual(['refused 1', 'refused 2', 'poll', 'r5']);
	for (const name of [...names(7), 'poll', 'refused 1', 'refused 2']) await answer(name);
	await Promise.all(sent);
});

it('starts one poll or list at once although slow requests of executions have all places', async () => {
	const { begun, send, answer } = server();
	const urgent = { ...usual, isUrgent: true };
	const executions = names(7).map(async (name) => await send(name));
	const polls = ['poll 1', 'poll 2', 'poll 3'].map(async (name) => await send(name, urgent));
	await jest.advanceTimersByTimeAsync(0);
	expect(begun).toEqual([...names(maxConcurrency), 'poll 1']);
	await answer('poll 1');
	await answer('poll 2');
	expect(begun.slice(maxConcurrency)).toEqual(['poll 1', 'poll 2', 'poll 3']);
	await answer('poll 3');
	expect(begun).toHaveLength(maxConcurrency + 3);
	for (const name of names(7)) await answer(name);
	await Promise.all([...executions, ...polls]);
});

it('alternates between polls and a large execution', async () => {
	const { begun, send, answer } = server();
	const polls = ['poll 1', 'poll 2', 'poll 3'];
	const sent = [
		...names(9).map(async (name) => await send(name)),
		...polls.map(async (name) => await send(name, { ...usual, isUrgent: true })),
	];
	await jest.advanceTimersByTimeAsync(0);
	for (const name of names(4)) await answer(name);
	expect(begun.slice(maxConcurrency).sort()).toEqual([...polls, 'r5', 'r6']);
	for (const name of [...names(9), ...polls]) await answer(name);
	await Promise.all(sent);
});

it('serves executions, polls and lists in turn', async () => {
	const { begun, send, answer } = server();
	const by = (requester: string, isUrgent = false) => ({ ...usual, requester, isUrgent });
	const sent = [
		...names(12).map(async (name) => await send(name, by('large'))),
		...['s0', 's1', 's2'].map(async (name) => await send(name, by('small'))),
		...['poll', 'list', 'second list'].map(async (name) => await send(name, by(name, true))),
	];
	await jest.advanceTimersByTimeAsync(0);
	expect(begun).toEqual([...names(5), 'poll']);
	for (const name of names(5)) await answer(name);
	expect(begun.slice(6).sort()).toEqual(['list', 'r5', 'r6', 's0', 'second list']);
	for (const name of ['r5', 'r6', 's0']) await answer(name);
	expect(begun.slice(11).sort()).toEqual(['r7', 's1', 's2']);
	for (const name of [...names(12), 's1', 's2', 'poll', 'list', 'second list']) await answer(name);
	await Promise.all(sent);
});

it('counts the wait for other requests as part of the timeout', async () => {
	const { begun, send, answer } = server();
	const sent = names(5).map(async (name) => await send(name));
	const late = expect(send('late', { timeout: () => 5000 })).rejects.toThrow(RequestTimedOut);
	await jest.advanceTimersByTimeAsync(3000);
	await answer('r0');
	await jest.advanceTimersByTimeAsync(1400);
	expect(begun.at(-1)).toBe('late');
	await jest.advanceTimersByTimeAsync(1200);
	expect(begun.at(-1)).toBe('late aborted');
	await late;
	for (const name of names(5)) await answer(name);
	await Promise.all(sent);
});

it('does not count a rate limit as a wait for other requests, unless the request is urgent', async () => {
	const { begun, send, answer } = server();
	recordRateLimit(origin, 10_000);
	const limits = { timeout: () => 5000, longestQueueing: 4000 };
	const sent = send('item', limits);
	const poll = expect(send('poll', { ...limits, isUrgent: true })).rejects.toThrow(RequestNotSent);
	await jest.advanceTimersByTimeAsync(10_000);
	await poll;
	expect(begun).toEqual(['item']);
	await jest.advanceTimersByTimeAsync(4000);
	await answer('item');
	expect(await sent).toBe('item');
});

it('takes polls and executions in turn, although polls wait all the time', async () => {
	const { begun, send, answer } = server();
	const poll: WaitLimits = { ...usual, isUrgent: true };
	const sent = names(5).map(async (name) => await send(name));
	for (const name of ['p0', 'p1', 'p2', 'p3', 'p4']) sent.push(send(name, poll));
	for (const name of ['s1', 's2']) sent.push(send(name));
	for (const name of names(4)) await answer(name);
	expect(begun.slice(6).sort()).toEqual(['p1', 'p2', 's1', 's2']);
	for (const name of ['r4', 'p0', 'p1', 'p2', 's1', 's2', 'p3', 'p4']) await answer(name);
	await Promise.all(sent);
});

describe('a rate limit', () => {
	it('is not ended sooner by answers to requests from before it', async () => {
		const { begun, send, answer } = server();
		const before = names(5).map(async (name) => await send(name));
		await jest.advanceTimersByTimeAsync(0);
		recordRateLimit(origin, 1000);
		for (const name of names(5)) await answer(name);
		await jest.advanceTimersByTimeAsync(1500);
		const after = ['s0', 's1'].map(async (name) => await send(name));
		await jest.advanceTimersByTimeAsync(0);
		expect(begun).toEqual([...names(5), 's0']);
		for (const name of ['s0', 's1']) await answer(name);
		await Promise.all([...before, ...after]);
	});

	it('is followed by one request, then by more', async () => {
		const { begun, send, answer } = server();
		recordRateLimit(origin, 1000);
		const sent = names(60).map(async (name) => await send(name));
		const running: number[] = [];
		await jest.advanceTimersByTimeAsync(1000);
		for (const [index, name] of names(60).entries()) {
			running.push(begun.length - index);
			await answer(name);
		}
		await Promise.all(sent);
		expect(running.slice(0, 3)).toEqual([1, 2, 2]);
		expect(running[21]).toBe(3);
		expect(running[41]).toBe(4);
		expect(Math.max(...running)).toBeLessThanOrEqual(maxConcurrency);
	});

	it.each([
		[1, 5 * minute],
		[maxConcurrency, 11 * minute],
		[maxConcurrency, 24 * 60 * minute],
	])('that came again and again leaves %i requests at the same time after %d ms', async (count, quiet) => {
		const { begun, send, answer } = server();
		for (let refusals = 0; refusals < 4; refusals += 1) {
			recordRateLimit(origin, 1000);
			await jest.advanceTimersByTimeAsync(minute);
		}
		await jest.advanceTimersByTimeAsync(quiet);
		const sent = names(maxConcurrency).map(async (name) => await send(name));
		await jest.advanceTimersByTimeAsync(0);
		expect(begun).toHaveLength(count);
		for (const name of names(maxConcurrency)) await answer(name);
		await Promise.all(sent);
	});

	it('is followed by one request alone, although a poll waits', async () => {
		const { begun, send, answer } = server();
		recordRateLimit(origin, 1000);
		const sent = [send('item'), send('poll', { ...usual, isUrgent: true })];
		await jest.advanceTimersByTimeAsync(1000);
		expect(begun).toHaveLength(1);
		const [first = ''] = begun;
		await answer(first);
		expect([...begun].sort()).toEqual(['item', 'poll']);
		await answer('item');
		await answer('poll');
		await Promise.all(sent);
	});

	it('is longer than ClayHR asks by a fifth at most', async () => {
		jest.mocked(Math.random).mockReturnValue(1);
		const { begun, send, answer } = server();
		expect(recordRateLimit(origin, 2000)).toBe(2000);
		const sent = send('held');
		await jest.advanceTimersByTimeAsync(2300);
		expect(begun).toEqual([]);
		await jest.advanceTimersByTimeAsync(100);
		expect(begun).toEqual(['held']);
		await answer('held');
		await sent;
	});

	it('of half a minute is waited for in spite of its jitter', async () => {
		jest.mocked(Math.random).mockReturnValue(1);
		recordRateLimit(origin, 30_000);
		const { send, answer } = server();
		const sent = send('held');
		await jest.advanceTimersByTimeAsync(31_000);
		await answer('held');
		expect(await sent).toBe('held');
	});

	it('blocks all requests of the company until the wait is over', async () => {
		const { begun, send, answer } = server();
		expect(recordRateLimit(origin, 2000)).toBe(2000);
		const sent = send('held');
		await jest.advanceTimersByTimeAsync(1900);
		expect(begun).toEqual([]);
		await jest.advanceTimersByTimeAsync(200);
		expect(begun).toEqual(['held']);
		await answer('held');
		await sent;
	});

	it('lasts longer after each further 429 without a response in between, up to half a minute', () => {
		const waits = Array.from({ length: 7 }, () => {
			const wait = recordRateLimit(origin, undefined);
			jest.advanceTimersByTime(wait);
			return wait;
		});
		expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000]);
	});

	it.each([
		[5, 500],
		[6, 1000],
		[11, 32_000],
	])('grows with refusal %d of one request, even if other requests are answered: %d ms', (refusalsOfRequest, wait) => {
		expect(recordRateLimit(origin, 0, refusalsOfRequest)).toBe(wait);
	});

	it('starts at its usual length again after a response', () => {
		for (let round = 0; round < 10; round += 1) {
			expect(recordRateLimit(origin, 1000)).toBe(1000);
			// The other running requests are refused, too. One of them succeeds later.
			expect(recordRateLimit(origin, 1000)).toBe(1000);
			recordAnswer(origin);
			jest.advanceTimersByTime(1000);
		}
	});

	it.each([undefined, 0, 1])('is never shorter than usual: %p', (retryAfterMs) => {
		expect(recordRateLimit(origin, retryAfterMs)).toBe(500);
	});

	describe('of more than half a minute', () => {
		const hour = 60 * minute;
		const refuse = () => expect(recordRateLimit(origin, hour)).toBe(hour);

		it('ends all requests at once, unsent, and waiting ones soon', async () => {
			const { begun, send, answer } = server();
			const running = names(5).map(async (name) => await send(name));
			const waiting = expect(send('waiting')).rejects.toMatchObject({ rateLimitMs: hour - 500 });
			refuse();
			await expect(send('next')).rejects.toMatchObject({ rateLimitMs: hour });
			await expect(send('poll', { ...usual, isUrgent: true })).rejects.toThrow(RequestNotSent);
			await jest.advanceTimersByTimeAsync(500);
			await waiting;
			for (const name of names(5)) await answer(name);
			await Promise.all(running);
			await expect(send('later')).rejects.toThrow(RequestNotSent);
			expect(begun).toEqual(names(5));
		});

		it('is over after the time', async () => {
			const { begun, send, answer } = server();
			refuse();
			await jest.advanceTimersByTimeAsync(hour - 30_000);
			const sent = send('next');
			await jest.advanceTimersByTimeAsync(29_999);
			expect(begun).toEqual([]);
			await jest.advanceTimersByTimeAsync(1);
			await answer('next');
			expect(await sent).toBe('next');
		});

		it('lets one request through every 30 seconds, and is over if ClayHR answers it', async () => {
			const { begun, send, answer } = server();
			refuse();
			await jest.advanceTimersByTimeAsync(29_999);
			await expect(send('early')).rejects.toThrow(RequestNotSent);
			await jest.advanceTimersByTimeAsync(1);
			const probe = send('probe');
			await expect(send('beside the probe')).rejects.toThrow(RequestNotSent);
			refuse();
			await answer('probe');
			await probe;
			await expect(send('after the probe')).rejects.toThrow(RequestNotSent);
			await jest.advanceTimersByTimeAsync(30_000);
			const second = send('second probe');
			await answer('second probe');
			await second;
			const third = send('third');
			await answer('third');
			expect(await third).toBe('third');
			expect(begun).toEqual(['probe', 'second probe', 'third']);
		});

		it('stays after a probe without a response', async () => {
			const { begun, send } = server();
			refuse();
			await jest.advanceTimersByTimeAsync(30_000);
			const probe = expect(send('probe', { timeout: () => 1000 })).rejects.toThrow(RequestTimedOut);
			await jest.advanceTimersByTimeAsync(1500);
			await probe;
			await expect(send('next')).rejects.toThrow(RequestNotSent);
			expect(begun).toEqual(['probe', 'probe aborted']);
		});

		it('is corrected by the time in the answer to a probe', async () => {
			const { begun, send, answer } = server();
			refuse();
			await jest.advanceTimersByTimeAsync(30_000);
			const probe = send('probe');
			expect(recordRateLimit(origin, 2000)).toBe(2000);
			await answer('probe');
			await probe;
			const next = send('next');
			await jest.advanceTimersByTimeAsync(2000);
			await answer('next');
			expect(await next).toBe('next');
			expect(begun).toEqual(['probe', 'next']);
		});

		it('sends no probe for a cancelled execution', async () => {
			const { begun, send } = server();
			refuse();
			await jest.advanceTimersByTimeAsync(30_000);
			await expect(send('cancelled', { ...usual, cancelSignal: AbortSignal.abort() })).rejects.toThrow(
				ExecutionCancelled,
			);
			expect(begun).toEqual([]);
		});
	});

	it('that lasts longer than a caller can wait is rejected at once', async () => {
		recordRateLimit(origin, 10_000);
		const { begun, send } = server();
		const refused = send('poll', { ...usual, longestWait: 2000 });
		await expect(refused).rejects.toMatchObject({ rateLimitMs: 10_000 });
		expect(begun).toEqual([]);
	});
});
