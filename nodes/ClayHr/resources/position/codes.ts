import { codeChoices, wordsOf } from '../../shared/records/codes';

/** Statuses of a new position. */
export const positionStatuses = codeChoices([
	{ name: 'On Hold', value: 'HOLD', description: 'Hiring is paused' },
	{ name: 'Open', value: 'OPEN', description: 'Hiring starts immediately' },
]);

/** Access levels of a position. */
export const accessLevels = codeChoices([
	{ name: 'Internal', value: 'ijp', description: 'Visible to users of your company' },
	{ name: 'Private', value: 'pvt' },
	{ name: 'Public', value: 'pub' },
]);

/** Access levels by ClayHR's code. */
export const accessWords = wordsOf(accessLevels);
