import { backOff, retryDelay } from '../../../../../nodes/ClayHr/shared/http/retry';

describe('a call that changes nothing', () => {
	it.each([undefined, 502, 503, 504])('is retried three times after %p, each time later', (status) => {
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

	it('is not retried when its time was over', () => {
		expect(retryDelay({ connection: 'timedOut' }, false, 1)).toBeUndefined();
	});

	it('waits as long as ClayHR asks, up to half a minute', () => {
		expect(retryDelay({ status: 503, retryAfterMs: 30_000 }, false, 3)).toBe(30_000);
		expect(retryDelay({ status: 503, retryAfterMs: 30_001 }, false, 1)).toBeUndefined();
	});

	it.each([0, 1, 499])('never waits less than usual, also when ClayHR asks for %d ms', (retryAfterMs) => {
		expect(retryDelay({ status: 503, retryAfterMs }, false, 1)).toBe(500);
		expect(backOff(2, retryAfterMs)).toBe(1000);
	});

	it('waits no longer than its caller can', () => {
		expect(retryDelay({ status: 503, retryAfterMs: 2000 }, false, 1, 2000)).toBe(2000);
		expect(retryDelay({ status: 503, retryAfterMs: 2001 }, false, 1, 2000)).toBeUndefined();
		expect(retryDelay({ status: 503 }, false, 2, 700)).toBeUndefined();
	});
});

it('a call that changes something is never retried', () => {
	for (const status of [undefined, 429, 500, 502, 503, 504, 200]) {
		expect([status, retryDelay({ status }, true, 1)]).toEqual([status, undefined]);
	}
});
