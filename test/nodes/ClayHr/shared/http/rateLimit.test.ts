import { RateLimit } from '../../../../../nodes/ClayHr/shared/http/rateLimit';

let now = 0;
beforeEach(() => {
	now = 100_000;
	jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

it('several refusals at the same time are one rate limit', () => {
	const rateLimit = new RateLimit(8);
	rateLimit.refuse(undefined, 1);
	rateLimit.refuse(undefined, 1);
	expect(rateLimit.count).toBe(1);
	for (let answers = 0; answers < 3; answers += 1) rateLimit.speedUp();
	expect(rateLimit.concurrency).toBe(4);
});

it('the wait doubles with each rate limit, and is short again half a minute after the last one', () => {
	const rateLimit = new RateLimit(8);
	expect(rateLimit.refuse(undefined, 1)).toBe(500);
	now += 1000;
	expect(rateLimit.refuse(undefined, 1)).toBe(1000);
	now += 32_000;
	expect(rateLimit.refuse(undefined, 1)).toBe(500);
});

it('the wait is short again after a refusal with a Retry-After that is too long', () => {
	const rateLimit = new RateLimit(8);
	expect(rateLimit.refuse(undefined, 1)).toBe(500);
	now += 1000;
	expect(rateLimit.refuse(60_000, 1)).toBe(60_000);
	expect(rateLimit.isOver).toBe(false);
	now += 62_000;
	expect(rateLimit.isOver).toBe(true);
	expect(rateLimit.refuse(undefined, 1)).toBe(500);
});

it('a further refusal with a shorter time does not shorten the wait', () => {
	const rateLimit = new RateLimit(8);
	rateLimit.refuse(20_000, 1);
	rateLimit.refuse(1000, 1);
	now += 15_000;
	expect(rateLimit.isOver).toBe(false);
	expect(rateLimit.remaining).toBe(5000);
});
