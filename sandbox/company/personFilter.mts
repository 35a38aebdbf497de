import type { Person } from './person.mts';
import type { UserStatus } from './population.mts';

/** A filter for users; undefined fields are ignored. Days are yyyy-MM-dd, exclusive. */
export interface PersonFilter {
	status?: UserStatus | undefined;
	/** Part of the displayed name, case-insensitive. */
	name?: string | undefined;
	/** Part of the displayed name or the email address, case-insensitive. */
	search?: string | undefined;
	startDateBefore?: string | undefined;
	startDateAfter?: string | undefined;
	endDateBefore?: string | undefined;
	endDateAfter?: string | undefined;
	/** Only this user. */
	userId?: number | undefined;
}

/**
 * Returns whether a user matches a filter.
 * @param person the user's record
 * @param filter the filter
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

// Days as yyyy-MM-dd sort as text. A user without the day never matches.
function isWithin(day: string | null, after: string | undefined, before: string | undefined): boolean {
	if (after === undefined && before === undefined) return true;
	return day !== null && (after === undefined || day > after) && (before === undefined || day < before);
}
