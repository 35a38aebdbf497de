import type { INodeProperties } from 'n8n-workflow';

import { userStatuses } from '../../shared/records/codes';
import { orgUnitLocator } from './locator';

const show = { resource: ['orgUnit'] };

/** Fields of Org Unit: Get Members and Get Managers, and the completion of Get Many. */
export const orgUnitMemberFields: INodeProperties[] = [
	{
		displayName: 'Org Unit',
		name: 'orgUnitId',
		required: true,
		displayOptions: { show: { ...show, operation: ['getManagers', 'getMembers'] } },
		description: 'The department or team',
		...orgUnitLocator,
	},
	{
		displayName: 'Options',
		name: 'memberOptions',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { ...show, operation: ['getMembers'] } },
		default: {},
		options: [
			{
				displayName: 'Include Org Units Below',
				name: 'unitsBelow',
				type: 'boolean',
				default: true,
				description: 'Whether to return the members of all org units below this one, too',
			},
			{
				displayName: 'Statuses',
				name: 'statuses',
				type: 'multiOptions',
				options: userStatuses,
				default: ['A'],
				description: 'Statuses of the users. If not set, only active users are returned.',
			},
		],
	},
	{
		displayName: 'Options',
		name: 'managerOptions',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { ...show, operation: ['getManagers'] } },
		default: {},
		options: [
			{
				displayName: 'Include Org Units Above',
				name: 'unitsAbove',
				type: 'boolean',
				default: true,
				description: 'Whether to return the heads of the org units above this one, too',
			},
		],
	},
	{
		displayName: 'Add Members',
		name: 'addMembers',
		type: 'boolean',
		displayOptions: { show: { ...show, operation: ['getAll'] } },
		default: false,
		description: "Whether to add the IDs of the active members and the head's email: one more request",
	},
];
