import { codeChoices } from '../../shared/records/codes';

/** The states of an announcement. */
export const announcementStatuses = codeChoices([
	{ name: 'Active', value: 'A' },
	{ name: 'Archived', value: 'I' },
	{ name: 'Draft', value: 'D' },
]);
