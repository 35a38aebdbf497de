import { Dice } from '../../scripts/soak/dice.mts';
import { planRound } from '../../scripts/soak/planRound.mts';
import { watchedNames } from '../../scripts/soak/watched.mts';

const plans = Array.from({ length: 200 }, (_, index) => planRound(3, index + 1));

describe('the plan of a round', () => {
	test('depends only on the seed and the round', () => {
		expect(planRound(1, 5)).toEqual(planRound(1, 5));
		expect(planRound(1, 5)).not.toEqual(planRound(1, 9));
		expect(planRound(1, 5)).not.toEqual(planRound(5, 5));
	});

	test.each([0, 1, 2, 3])('has all kinds of kill within four rounds, with the seed %i', (seed) => {
		const wishes = [1, 2, 3, 4].map((round) => planRound(seed, round).wish);
		expect(wishes.sort()).toEqual(['after a poll', 'any time', 'during a poll', 'while starting']);
	});

	test('creates records of each event in order, before and after the kill', () => {
		const records = plans.flatMap((plan) => plan.records.map((record) => ({ ...record, plan })));
		for (const plan of plans) {
			const times = plan.records.map(({ after }) => after);
			expect(times).toEqual([...times].sort((one, other) => one - other));
			expect(times.length).toBeGreaterThanOrEqual(3);
		}
		for (const event of watchedNames) {
			const own = records.filter((record) => record.event === event);
			expect(own.some(({ after, plan }) => after < plan.killAfter)).toBe(true);
			expect(own.some(({ after, plan }) => after > plan.killAfter)).toBe(true);
		}
	});

	test('has a slow response and a new record for each poll that is killed', () => {
		for (const { wish, trouble, killAfter, records } of plans) {
			if (wish !== 'during a poll' && wish !== 'after a poll') continue;
			expect(trouble).toMatchObject({ kind: 'late', after: killAfter });
			expect(trouble?.late).toBeGreaterThanOrEqual(150);
			const fresh = records.filter(({ event, after }) => event === trouble?.event && after <= killAfter);
			expect(fresh.some(({ after }) => after >= killAfter - 1000 || after === 0)).toBe(true);
		}
	});

	test('kills during a poll before its slow response', () => {
		const during = plans.filter(({ wish }) => wish === 'during a poll');
		expect(during).toHaveLength(50);
		for (const { killDelay, trouble } of during) expect(killDelay).toBeLessThanOrEqual(trouble?.late ?? 0);
	});

	test('has overlapping or failing polls in some other rounds, with time and new records for them', () => {
		const troubled = plans.filter(({ wish, trouble }) => (wish === 'any time' || wish === 'while starting') && trouble);
		expect(troubled.length).toBeGreaterThan(40);
		expect(troubled.length).toBeLessThan(80);
		for (const { trouble, killAfter, records } of troubled) {
			expect(trouble?.after).toBe(0);
			expect(trouble?.late).toBeGreaterThan(5000);
			expect(killAfter).toBeGreaterThanOrEqual(10_000);
			expect(records.some(({ event, after }) => event === trouble?.event && after <= 4000)).toBe(true);
		}
		for (const plan of plans) if (!troubled.includes(plan)) expect(plan.killAfter).toBeLessThanOrEqual(8000);
		const kinds = troubled.map(({ trouble }) => trouble?.kind);
		expect([...new Set(kinds)].sort()).toEqual(['broken', 'busy', 'cut', 'late']);
		expect(kinds.filter((kind) => kind === 'late').length).toBeGreaterThan(kinds.length / 3);
	});

	test('kills n8n again during its start only if planned', () => {
		for (const { wish, killStartingAfter } of plans)
			expect(killStartingAfter === undefined).toBe(wish !== 'while starting');
	});
});

describe('dice', () => {
	test('reach each number of a range including its ends, and no other', () => {
		const dice = new Dice('some seed');
		const numbers = Array.from({ length: 200 }, () => dice.within({ min: -1, max: 3 }));
		expect([...new Set(numbers)].sort((one, other) => one - other)).toEqual([-1, 0, 1, 2, 3]);
	});

	test('return true in the given share of cases', () => {
		const dice = new Dice('another seed');
		const cases = Array.from({ length: 2000 }, () => dice.happens(25));
		expect(cases.filter(Boolean).length).toBeGreaterThan(400);
		expect(cases.filter(Boolean).length).toBeLessThan(600);
		expect(dice.happens(0)).toBe(false);
		expect(dice.happens(100)).toBe(true);
	});
});
