import { codeChoices } from '../../shared/records/codes';

/** Statuses of a scale for skills. */
export const scoreStatuses = codeChoices([
	{ name: 'Active', value: 'A' },
	{ name: 'Archived', value: 'ARCHV' },
]);
