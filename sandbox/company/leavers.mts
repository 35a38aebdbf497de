import { chance } from './chance.mts';
import { dayNumber } from './days.mts';
import { departmentPlans } from './organization.mts';
import { statusCodes, type Population } from './population.mts';

/**
 * Makes some users inactive: users without reports who left between their hire day and the first day.
 * @param population the users, changed in place
 * @param hasReports 1 for each user with reports, by index
 */
export function letSomeLeave({ plan, startDay, endDay, status }: Population, hasReports: Uint8Array): void {
	const faker = chance(plan.seed, 5);
	const today = dayNumber(plan.date);
	const couldLeave: number[] = [];
	for (let place = departmentPlans.length + 1; place < plan.users; place += 1)
		if (hasReports[place] === 0 && status[place] === 0) couldLeave.push(place);
	const leavers = Math.min(Math.max(3, Math.round(plan.users / 14)), Math.floor(couldLeave.length / 2));
	for (const place of faker.helpers.arrayElements(couldLeave, leavers)) {
		status[place] = statusCodes.indexOf('I');
		endDay[place] = faker.number.int({ min: (startDay[place] ?? today) + 1, max: today - 1 });
	}
}
