import type { INodeProperties } from 'n8n-workflow';

import { announcementStatuses } from './codes';

/** Fields of Announcement: Create, in addition to title and description. */
export const createAnnouncementFields: INodeProperties[] = [
	{
		displayName: 'Additional Fields',
		name: 'announcementFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { resource: ['announcement'], operation: ['create'] } },
		default: {},
		options: [
			{
				displayName: 'Status',
				name: 'announcementStatus',
				type: 'options',
				options: announcementStatuses,
				default: 'D',
				description: 'Whether users can see the announcement',
			},
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
