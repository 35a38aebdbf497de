import { Candidates } from './candidates.mts';
import { chanceOfRecord } from './chance.mts';
import { dayLength, dayNumber, isoDay } from './days.mts';
import { findFunnel } from './hiringFunnels.mts';
import { addressPart } from './names.mts';
import { firstUserId } from './organization.mts';
import type { People } from './people.mts';
import type { CompanyPlan } from './population.mts';
import type { Positions } from './positions.mts';

// More than two pages.
const firstCandidates = 45;
const sources = ['API', 'Job board', 'Referral', 'Job fair'];

/**
 * Creates a company's initial candidates: some without an application, some with two.
 * @param plan seed and first day
 * @param people the company's users, some of whom are recruiters
 * @param openings the positions to apply for
 */
export function seedCandidates(plan: CompanyPlan, people: People, openings: Positions): Candidates {
	const candidates = new Candidates();
	const positions = openings.list();
	const today = dayNumber(plan.date);
	const recruiters = people.page({ status: 'A' }, 1, 12).map(({ userId }) => userId);
	for (let number = 0; number < firstCandidates; number += 1) {
		const { firstName, lastName } = nameOf(plan.seed, number);
		const createdAt = (today - 2 - (firstCandidates - number)) * dayLength + number * 60_000;
		const { recruitId } = candidates.add({
			name: `${firstName} ${lastName}`,
			email: `${addressPart(firstName)}.${addressPart(lastName)}${number + 1}@example.org`,
			phone: number % 9 === 8 ? null : `16175550${String(100 + number)}`,
			source: sources[number % sources.length] ?? 'API',
			isNew: number % 6 !== 5,
			notes: number % 10 === 3 ? 'Prefers to work from home' : null,
			dateOfBirth: number % 4 === 2 ? isoDay(9000 - number * 97) : null,
			recruiterId: number % 5 === 4 ? null : (recruiters[2 + (number % 3)] ?? null),
			createUserId: firstUserId,
			createdAt,
			changedAt: createdAt + (number % 3) * dayLength,
		});
		for (let nth = 0; nth < applicationsOf(number); nth += 1) {
			const position = positions[(number * 3 + nth * 7) % positions.length];
			const steps = findFunnel(position?.funnelId ?? 0)?.steps ?? [];
			const step = steps[number % steps.length];
			if (position === undefined || step === undefined) continue;
			const { funnelStatusId } = step;
			candidates.apply({ recruitId, positionId: position.positionId, funnelStatusId, createdAt });
		}
	}
	return candidates;
}

function applicationsOf(number: number): number {
	if (number % 4 === 3) return 0;
	return number % 5 === 0 ? 2 : 1;
}

function nameOf(seed: number, number: number): { firstName: string; lastName: string } {
	const faker = chanceOfRecord(seed, 17, number);
	return { firstName: faker.person.firstName(), lastName: faker.person.lastName() };
}
