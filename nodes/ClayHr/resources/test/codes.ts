import { codeChoices } from '../../shared/records/codes';

/** The statuses of a test. */
export const testStatuses = codeChoices([
	{ name: 'Active', value: 'A' },
	{ name: 'Archived', value: 'ARCHV' },
	{ name: 'Draft', value: 'DRAFT' },
]);
