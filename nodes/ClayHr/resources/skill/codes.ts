import { codeChoices } from '../../shared/records/codes';

/** The statuses of a scale that skills are scored on. */
export const scoreStatuses = codeChoices([
	{ name: 'Active', value: 'A' },
	{ name: 'Archived', value: 'ARCHV' },
]);
