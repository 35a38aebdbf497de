import { waitBeforeRepeat } from '../../../../../nodes/ClayHr/shared/transport/repeat';

describe('a call that changes nothing', () => {
	it.each([undefined, 429, 502, 503, 504])('is repeated three times after %p, each time later', (status) => {
		expect([1, 2, 3, 4].map((sent) => waitBeforeRepeat({ status }, false, sent))).toEqual([500, 1000, 2000, undefined]);
	});

	it.each([400, 401, 403, 404, 409, 500, 200])('is not repeated after %d', (status) => {
		expect(waitBeforeRepeat({ status }, false, 1)).toBeUndefined();
	});

	it('waits as long as ClayHR asks, up to half a minute', () => {
		expect(waitBeforeRepeat({ status: 503, retryAfterMs: 0 }, false, 1)).toBe(0);
		expect(waitBeforeRepeat({ status: 429, retryAfterMs: 30_000 }, false, 3)).toBe(30_000);
		expect(waitBeforeRepeat({ status: 429, retryAfterMs: 30_001 }, false, 1)).toBeUndefined();
	});

	it('waits no longer than its caller can', () => {
		expect(waitBeforeRepeat({ status: 429, retryAfterMs: 2000 }, false, 1, 2000)).toBe(2000);
		expect(waitBeforeRepeat({ status: 429, retryAfterMs: 2001 }, false, 1, 2000)).toBeUndefined();
		expect(waitBeforeRepeat({ status: 503 }, false, 2, 700)).toBeUndefined();
	});
});

describe('a call that changes something', () => {
	it('is repeated only when ClayHR says that it did not carry it out', () => {
		expect(waitBeforeRepeat({ status: 429 }, true, 1)).toBe(500);
		for (const status of [undefined, 500, 502, 503, 504, 200]) {
			expect([status, waitBeforeRepeat({ status }, true, 1)]).toEqual([status, undefined]);
		}
	});
});
