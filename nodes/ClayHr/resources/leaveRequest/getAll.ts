import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { leaveStatuses } from './codes';

const show = { resource: ['leaveRequest'], operation: ['getAll'] };

const leaveStatusesField: INodeProperties = {
	displayName: 'Statuses',
	name: 'leaveRequestStatuses',
	type: 'multiOptions',
	required: true,
	displayOptions: { show },
	options: leaveStatuses,
	default: ['WA'],
	description: 'Statuses to list. The node sends one API request per status.',
};

/** Fields of Leave Request: Get Many, in addition to Return All and Limit. */
export const getManyLeaveRequestsFields: INodeProperties[] = [
	{
		displayName: 'From',
		name: 'startDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show },
		default: '={{ $today.toISODate() }}',
		description: 'Start of the date range',
	},
	{
		displayName: 'To',
		name: 'endDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show },
		default: '={{ $today.plus({ weeks: 1 }).toISODate() }}',
		description: 'End of the date range',
	},
	leaveStatusesField,
	{
		displayName: 'Filters',
		name: 'leaveRequestFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'User',
				name: 'leaveRequestFilterUserId',
				description: 'Only the leave requests of this user',
				...userLocator,
			},
		],
	},
];
