import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { choice } from '../../shared/request/fields';

const show = { resource: ['jobProfile'] };

/** What can be done with job profiles. */
export const jobProfileProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many job profiles',
				description: 'List the profiles of one status with their requirements and salary bands',
				routing: operation({
					method: 'GET',
					path: '/api/jobprofiles',
					changesData: false,
					query: { status: choice('jobProfileStatus', 'A', 'ARCHV', 'OPEN') },
					answer: { kind: 'rows' },
				}),
			},
		],
	},
	{
		displayName: 'Status',
		name: 'jobProfileStatus',
		type: 'options',
		displayOptions: { show: { ...show, operation: ['getAll'] } },
		options: [
			{ name: 'Active', value: 'A' },
			{ name: 'Archived', value: 'ARCHV' },
			{ name: 'Open', value: 'OPEN' },
		],
		default: 'A',
		description: 'ClayHR lists one status at a time',
	},
];
