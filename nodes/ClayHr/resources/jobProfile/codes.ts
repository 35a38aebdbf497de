import { codeChoices } from '../../shared/records/codes';

/** The statuses of a job profile. */
export const jobProfileStatuses = codeChoices([
	{ name: 'Active', value: 'A' },
	{ name: 'Archived', value: 'ARCHV' },
	{ name: 'Open', value: 'OPEN' },
]);
