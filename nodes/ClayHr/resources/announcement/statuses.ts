import type { INodePropertyOptions } from 'n8n-workflow';

/** Announcement statuses. */
export const announcementStatuses: INodePropertyOptions[] = [
	{ name: 'Active', value: 'A' },
	{ name: 'Archived', value: 'I' },
	{ name: 'Draft', value: 'D' },
];
