import { backOff, retryDelay, withJitter } from '../../../../../nodes/ClayHr/shared/http/retry';

describe('D a read', () => {
	it.each([undefined, 502, 503, 504])('is retried three times after %p, with increasing delays', (status) => {
		expect([1, 2, 3, 4].map((attempts) => retryDelay({ status }, false, attempts))).toEqual([
			500,
			1000,
			2000,
			undefined,
		]);
	});

	it.each([400, 401, 403, 404, 409, 413, 414, 431, 500, 200])('is not retried after %d', (status) => {
		expect(retryDelay({ status }, false, 1)).toBeUndefined();
	});

	it('is not retried after a timeout', () => {
		expect(retryDelay({ connection: 'timedOut' }, false, 1)).toBeUndefined();
	});

	it('waits for the Retry-After time, up to half a minute', () => {
		expect(retryDelay({ status: 502, retryAfterMs: 30_000 }, false, 3)).toBe(30_000);
		expect(retryDelay({ status: 502, retryAfterMs: 30_001 }, false, 1)).toBeUndefined();
	});

	it('is not retried after a 503 with Retry-After, which is a rate limit', () => {
		expect(retryDelay({ status: 503, retryAfterMs: 0 }, false, 1)).toBeUndefined();
	});

	it('is not retried if a retry is of no use', () => {
		expect(retryDelay({ connection: 'notSent', isFinal: true }, false, 1)).toBeUndefined();
	});

	it.each([0, 1, 499])('never waits less than usual, even if ClayHR sends %d ms', (retryAfterMs) => {
		expect(retryDelay({ status: 502, retryAfterMs }, false, 1)).toBe(500);
		expect(backOff(2, retryAfterMs)).toBe(1000);
	});

	it('waits no longer than its caller allows', () => {
		expect(retryDelay({ status: 502, retryAfterMs: 2000 }, false, 1, 2000)).toBe(2000);
		expect(retryDelay({ status: 502, retryAfterMs: 2001 }, false, 1, 2000)).toBeUndefined();
		expect(retryDelay({ status: 503 }, false, 2, 700)).toBeUndefined();
	});
});

it('a change is never retried', () => {
	for (const status of [undefined, 429, 500, 502, 503, 504, 200]) {
		expect([status, retryDelay({ status }, true, 1)]).toEqual([status, undefined]);
	}
});

it('jitter only lengthens a wait, by a fifth and by a second at most', () => {
	for (const delay of [500, 1000, 4000, 30_000]) {
		const waits = Array.from({ length: 200 }, () => withJitter(delay));
		expect(Math.min(...waits)).toBeGreaterThanOrEqual(delay);
		expect(Math.max(...waits)).toBeLessThanOrEqual(delay + Math.min(delay * 0.2, 1000));
		expect(new Set(waits).size).toBeGreaterThan(100);
	}
});
