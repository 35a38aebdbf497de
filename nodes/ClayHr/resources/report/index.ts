import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { text } from '../../shared/parameters/fields';
import { columnsOf, readRows } from './readRows';
import { reportShape } from './shape';

const show = { resource: ['report'] };

/** Operations and fields of the resource Report. */
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
				description: 'Retrieve the definition of a report, without its rows',
				routing: operation('GET /api/report', {
					query: { analyticId: text('reportId') },
					response: { kind: 'record', mayGiveNone: true, shape: reportShape },
				}),
			},
			{
				name: 'Get Many Rows',
				value: 'getAllRows',
				action: 'Get many rows of a report',
				description: 'List the rows of a report with all columns',
				routing: operation('GET /api/report/content', {
					query: { analyticId: text('reportId') },
					response: { kind: 'rows', read: readRows, shape: columnsOf },
				}),
			},
		],
	},
	{
		displayName: 'Report ID',
		name: 'reportId',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. 77',
		description: 'Analytic ID of the report. ClayHR has no list of reports.',
	},
];
