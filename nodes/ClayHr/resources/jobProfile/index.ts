import type { INodeProperties } from 'n8n-workflow';

import { listOperation } from '../../shared/operation';
import { choices } from '../../shared/parameters/fields';
import { jobProfileStatuses } from './codes';
import { jobProfiles } from './lists';

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
				description: 'List the job profiles with their requirements, salary bands and number of users',
				routing: listOperation(jobProfiles, {
					forEach: {
						name: 'status',
						values: choices('jobProfileStatus', ...jobProfileStatuses),
						idField: 'profileId',
					},
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
		options: jobProfileStatuses,
		default: ['A'],
		description: 'Statuses of the job profiles to list',
	},
];
