import { toDay } from '../../shared/parameters/day';
import { choice, constant, date, needed } from '../../shared/parameters/fields';
import type { ParameterReader } from '../../shared/parameters/parameterReader';
import { readSource } from '../../shared/parameters/readParameters';
import { codeChoices } from '../../shared/records/codes';

/** What Deactivate does if the leaving date is ahead. */
export const untilLeavingChoices = codeChoices([
	{ name: 'Deactivate Now', value: 'deactivate', description: 'The user can no longer log in from now on' },
	{
		name: 'Keep Active',
		value: 'keep',
		description: 'Set the leaving date only. ClayHR deactivates the user once the date has passed.',
	},
]);

/** The leaving date of Deactivate. */
export const leavingDate = needed(date('userDeactivateFields.endDate'));

/** The choice of what happens before the leaving date. */
export const untilLeaving = needed(choice('userDeactivateFields.untilLeaving', ...untilLeavingChoices));

/** The status that Deactivate sets, unless the user stays active until the leaving date. */
export const inactive = constant('I', staysActive);

// A daily process of ClayHR's deactivates users whose leaving date has passed.
function staysActive(item: ParameterReader): boolean {
	const lastDay = readSource(item, leavingDate);
	const today = toDay(new Date(), item.timezone);
	const isAhead = typeof lastDay === 'string' && today !== undefined && lastDay > today;
	return isAhead && readSource(item, untilLeaving) !== 'deactivate';
}
