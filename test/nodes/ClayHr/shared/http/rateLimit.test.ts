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

it('a refusal during a longer wait tells the longer one', () => {
	const rateLimit = new RateLimit(8);
	rateLimit.refuse(20_000, 1);
	now += 5000;
	expect(rateLimit.refuse(1000, 1)).toBe(15_000);
});

it('one answer to a refused request makes only the next wait short', () => {
	const rateLimit = new RateLimit(8);
	const refuse = () => {
		now += 5000;
		return rateLimit.refuse(undefined, 1);
	};
	expect([refuse(), refuse()]).toEqual([500, 1000]);
	rateLimit.recordAnswer();
	expect([refuse(), refuse()]).toEqual([500, 1000]);
});

it('adds up all waits', () => {
	jest.spyOn(Math, 'random').mockReturnValue(0);
	const rateLimit = new RateLimit(8);
	for (const wait of [1000, 2000, 4000]) {
		rateLimit.refuse(wait, 1);
		now += 5000;
	}
	expect(rateLimit.total).toBe(7000);
});

describe('a probe during a wait of two hours', () => {
	const probing = () => {
		const rateLimit = new RateLimit(8);
		rateLimit.refuse(7_200_000, 1);
		expect(rateLimit.beginProbe()).toBe(false);
		now += 30_000;
		expect(rateLimit.beginProbe()).toBe(true);
		expect(rateLimit.beginProbe()).toBe(false);
		return rateLimit;
	};

	it.each([40_000, 1000])('that is refused for %d ms corrects the wait', (retryAfterMs) => {
		const rateLimit = probing();
		expect(rateLimit.refuse(retryAfterMs, 1)).toBe(retryAfterMs);
		rateLimit.endProbe(true);
		expect(rateLimit.remaining).toBe(retryAfterMs);
		now += retryAfterMs + 1000;
		expect(rateLimit.isOver).toBe(true);
	});

	it('that is refused without a time leaves the wait as it is', () => {
		const rateLimit = probing();
		expect(rateLimit.refuse(undefined, 1)).toBe(7_170_000);
		rateLimit.endProbe(true);
		expect(rateLimit.remaining).toBe(7_170_000);
		expect(rateLimit.beginProbe()).toBe(false);
		now += 30_000;
		expect(rateLimit.beginProbe()).toBe(true);
	});

	it.each([true, false])('that gets an answer (%s) ends the wait only with one', (isAnswered) => {
		const rateLimit = probing();
		rateLimit.endProbe(isAnswered);
		expect(rateLimit.isOver).toBe(isAnswered);
	});
});
