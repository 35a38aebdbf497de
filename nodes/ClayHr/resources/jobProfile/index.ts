import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { choices } from '../../shared/parameters/fields';
import { jobProfileShape } from './shape';

const show = { resource: ['jobProfile'] };

/** Operations and fields of the resource Job Profile. */
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
				description: 'List what the jobs of the company demand, with salary bands and how many people have them',
				routing: operation({
					method: 'GET',
					path: '/api/jobprofiles',
					changesData: false,
					forEach: { name: 'status', values: choices('jobProfileStatus', 'A', 'ARCHV', 'OPEN'), idField: 'profileId' },
					response: { kind: 'rows', shape: jobProfileShape },
				}),
			},
		],
	},
	{
		displayName: 'Statuses',
		name: 'jobProfileStatus',
		type: 'multiOptions',
		required: true,
		displayOptions: { show: { ...show, operation: ['getAll'] } },
		options: [
			{ name: 'Active', value: 'A' },
			{ name: 'Archived', value: 'ARCHV' },
			{ name: 'Open', value: 'OPEN' },
		],
		default: ['A'],
		description: 'Which profiles to list',
	},
];
