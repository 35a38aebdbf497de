import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { text } from '../../shared/request/fields';

const show = { resource: ['report'] };

/** What can be done with reports. */
export const reportProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAllRows',
		options: [
			{
				name: 'Get',
				value: 'get',
				action: 'Get a report',
				description: 'Retrieve what ClayHR knows about a report',
				routing: operation({
					method: 'GET',
					path: '/api/report',
					changesData: false,
					query: { analyticId: text('reportId') },
					answer: { kind: 'record' },
				}),
			},
			{
				name: 'Get Many Rows',
				value: 'getAllRows',
				action: 'Get many rows of a report',
				description: 'List the content of a report',
				routing: operation({
					method: 'GET',
					path: '/api/report/content',
					changesData: false,
					query: { analyticId: text('reportId') },
					answer: { kind: 'rows' },
				}),
			},
		],
	},
	{
		displayName: 'Report ID',
		name: 'reportId',
		type: 'string',
		required: true,
		displayOptions: { show: show },
		default: '',
		placeholder: 'e.g. 123',
	},
];
