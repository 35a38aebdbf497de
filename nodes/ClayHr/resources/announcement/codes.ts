import { codeChoices } from '../../shared/records/codes';

/** Announcement statuses. */
export const announcementStatuses = codeChoices([
	{ name: 'Active', value: 'A' },
	{ name: 'Archived', value: 'I' },
	{ name: 'Draft', value: 'D' },
]);
