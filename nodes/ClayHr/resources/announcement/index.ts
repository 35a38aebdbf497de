import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { choice, id, name, needed, text } from '../../shared/parameters/fields';
import { documentShape } from '../document/shape';
import { createAnnouncementFields } from './create';
import { announcementShape } from './shape';
import { announcementStatuses } from './codes';
import { updateAnnouncementFields } from './update';

const show = { resource: ['announcement'] };

/** Operations and fields of the resource Announcement. */
export const announcementProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'create',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create an announcement',
				description: 'Publish an announcement, or save it as a draft',
				routing: operation('POST /api/announcement/create', {
					subject: ['announcementTitle'],
					query: {
						title: name('announcementTitle'),
						description: text('announcementDescription'),
						// Without a status, a draft could be published.
						status: needed(choice('announcementFields.announcementStatus', ...announcementStatuses)),
						url: text('announcementFields.url'),
					},
					response: { kind: 'done', named: { id: ['annId'] } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get an announcement',
				description: 'Retrieve the text and the audience of an announcement',
				routing: operation('GET /api/announcement/{annId}', {
					pathValues: { annId: id('announcementId') },
					response: { kind: 'record', shape: announcementShape },
				}),
			},
			{
				name: 'Get Many Attachments',
				value: 'getAllAttachments',
				action: 'Get many attachments of an announcement',
				description: 'List the files that are attached to an announcement',
				routing: operation('GET /api/attachment/list/{annId}', {
					pathValues: { annId: id('announcementId') },
					response: { kind: 'rows', shape: documentShape },
				}),
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update an announcement',
				description: 'Change an announcement. ClayHR requires the title, the description and the status every time.',
				routing: operation('PUT /api/announcement/edit', {
					query: {
						annId: id('announcementId'),
						title: name('announcementTitle'),
						desciption: text('announcementDescription'),
						status: choice('announcementStatus', ...announcementStatuses),
						url: text('announcementUpdateFields.url'),
					},
					hasEmptyValues: true,
					response: { kind: 'done', echo: { id: id('announcementId') }, named: { id: ['annId'] } },
				}),
			},
		],
	},
	{
		displayName: 'Announcement ID',
		name: 'announcementId',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['get', 'getAllAttachments', 'update'] } },
		default: '',
		placeholder: 'e.g. 410',
		description: 'ClayHR has no list of announcements. Create returns the ID of a new announcement.',
	},
	{
		displayName: 'Title',
		name: 'announcementTitle',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'update'] } },
		default: '',
		placeholder: 'e.g. Office closed on Friday',
	},
	{
		displayName: 'Description',
		name: 'announcementDescription',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'update'] } },
		typeOptions: { rows: 4 },
		default: '',
		description: 'Text of the announcement',
	},
	...createAnnouncementFields,
	...updateAnnouncementFields,
];
