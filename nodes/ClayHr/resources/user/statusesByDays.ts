import { dayOf } from '../../shared/parameters/day';
import { date } from '../../shared/parameters/fields';
import type { ParameterReader } from '../../shared/parameters/parameterReader';
import { readSource } from '../../shared/parameters/readParameters';
import type { UserStatus } from '../../shared/records/codes';

const firstDays = ['userFilters.startDateFrom', 'userFilters.startDateTo'];
const lastDays = ['userFilters.endDateFrom', 'userFilters.endDateTo'];

/**
 * The statuses of users whom an item's date filters can match. ClayHR alone lists active users only: nobody who starts
 * next week, and nobody who left last month.
 *
 * @returns undefined if the filters need active users only
 */
export function statusesByDays(item: ParameterReader): readonly UserStatus[] | undefined {
	const today = dayOf(new Date(), item.timezone);
	const has = (parameters: string[], matches: (day: string) => boolean) =>
		parameters
			.map((parameter) => readSource(item, date(parameter)))
			.some((day) => day !== undefined && matches(String(day)));
	const looksAhead = has([...firstDays, ...lastDays], (day) => day >= today);
	const looksBack = has(lastDays, (day) => day < today);
	if (!looksAhead && !looksBack) return undefined;
	return ['A', ...(looksAhead ? (['F'] as const) : []), ...(looksBack ? (['I'] as const) : [])];
}
