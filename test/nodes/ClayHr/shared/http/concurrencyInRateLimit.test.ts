import { maxConcurrency, recordAnswer, recordRateLimit } from '../../../../../nodes/ClayHr/shared/http/concurrency';
import {
	ExecutionCancelled,
	RequestNotSent,
	RequestTimedOut,
} from '../../../../../nodes/ClayHr/shared/http/requestErrors';
import { beginEachWithNewCompany, company, minute, names, server, usual } from './requestsOfCompany.mts';

beginEachWithNewCompany();

describe('a rate limit', () => {
	it('is not ended sooner by answers to requests from before it', async () => {
		const { begun, send, answer } = server();
		const before = names(5).map(async (name) => await send(name));
		await jest.advanceTimersByTimeAsync(0);
		recordRateLimit(company.origin, 1000);
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
		recordRateLimit(company.origin, 1000);
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
			recordRateLimit(company.origin, 1000);
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
		recordRateLimit(company.origin, 1000);
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
		expect(recordRateLimit(company.origin, 2000)).toBe(2000);
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
		recordRateLimit(company.origin, 30_000);
		const { send, answer } = server();
		const sent = send('held');
		await jest.advanceTimersByTimeAsync(31_000);
		await answer('held');
		expect(await sent).toBe('held');
	});

	it('blocks all requests of the company until the wait is over', async () => {
		const { begun, send, answer } = server();
		expect(recordRateLimit(company.origin, 2000)).toBe(2000);
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
			const wait = recordRateLimit(company.origin, undefined);
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
		expect(recordRateLimit(company.origin, 0, refusalsOfRequest)).toBe(wait);
	});

	it('starts at its usual length again after a response', () => {
		for (let round = 0; round < 10; round += 1) {
			expect(recordRateLimit(company.origin, 1000)).toBe(1000);
			// The other running requests are refused, too. One of them succeeds later.
			expect(recordRateLimit(company.origin, 1000)).toBe(1000);
			recordAnswer(company.origin);
			jest.advanceTimersByTime(1000);
		}
	});

	it.each([undefined, 0, 1])('is never shorter than usual: %p', (retryAfterMs) => {
		expect(recordRateLimit(company.origin, retryAfterMs)).toBe(500);
	});

	describe('of more than half a minute', () => {
		const hour = 60 * minute;
		const refuse = () => expect(recordRateLimit(company.origin, hour)).toBe(hour);

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
			expect(recordRateLimit(company.origin, 2000)).toBe(2000);
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
		recordRateLimit(company.origin, 10_000);
		const { begun, send } = server();
		const refused = send('poll', { ...usual, longestWait: 2000 });
		await expect(refused).rejects.toMatchObject({ rateLimitMs: 10_000 });
		expect(begun).toEqual([]);
	});
});
