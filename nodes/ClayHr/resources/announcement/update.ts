import type { INodeProperties } from 'n8n-workflow';

import { announcementStatuses } from './codes';

const show = { resource: ['announcement'], operation: ['update'] };

/** Fields of Announcement: Update, in addition to title and description. */
export const updateAnnouncementFields: INodeProperties[] = [
	{
		displayName: 'Status',
		name: 'announcementStatus',
		type: 'options',
		displayOptions: { show },
		options: announcementStatuses,
		default: 'A',
		description: 'Whether users can see the announcement',
	},
	{
		displayName: 'Update Fields',
		name: 'announcementUpdateFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'URL',
				name: 'url',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://example.com/news',
				description: 'Address of a page with more information',
			},
		],
	},
];
