import { codeChoices, wordsOf } from '../../shared/records/codes';

/** The statuses that a new position can have. */
export const positionStatuses = codeChoices([
	{ name: 'On Hold', value: 'HOLD', description: 'Hiring waits' },
	{ name: 'Open', value: 'OPEN', description: 'Hiring begins at once' },
]);

/** Who gets to see a position. */
export const accessLevels = codeChoices([
	{ name: 'Internal', value: 'ijp', description: 'For people of the company' },
	{ name: 'Private', value: 'pvt' },
	{ name: 'Public', value: 'pub' },
]);

/** The codes of who gets to see a position, in words. */
export const accessWords = wordsOf(accessLevels);
