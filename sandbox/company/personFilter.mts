import type { Person } from './person.mts';
import type { UserStatus } from './population.mts';

/** What listed users must fit; whatever is absent is not looked at. Days are yyyy-MM-dd and not included themselves. */
export interface PersonFilter {
	status?: UserStatus | undefined;
	/** Part of the shown name; letter case does not matter. */
	name?: string | undefined;
	/** Part of the shown name or the e-mail address; letter case does not matter. */
	search?: string | undefined;
	startDateBefore?: string | undefined;
	startDateAfter?: string | undefined;
	endDateBefore?: string | undefined;
	endDateAfter?: string | undefined;
	/** Only this user. */
	userId?: number | undefined;
}

/**
 * Tells whether a user fits a filter.
 * @param person the user's record
 * @param filter what it must fit
 */
export function matches(person: Person, filter: PersonFilter): boolean {
	const name = person.displayFullName.toLowerCase();
	const search = filter.search?.toLowerCase();
	return (
		(filter.userId === undefined || person.userId === filter.userId) &&
		(filter.status === undefined || person.status === filter.status) &&
		(filter.name === undefined || name.includes(filter.name.toLowerCase())) &&
		(search === undefined || name.includes(search) || person.email.toLowerCase().includes(search)) &&
		isWithin(person.startDate, filter.startDateAfter, filter.startDateBefore) &&
		isWithin(person.endDate, filter.endDateAfter, filter.endDateBefore)
	);
}

// Days as yyyy-MM-dd sort as texts. A user without the day fits no filter on it.
function isWithin(day: string | null, after: string | undefined, before: string | undefined): boolean {
	if (after === undefined && before === undefined) return true;
	return day !== null && (after === undefined || day > after) && (before === undefined || day < before);
}
