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
	description: 'Takes a request to ClayHR for each status',
};

/** Fields of Leave Request: Get Many, in addition to Return All and Limit. */
export const getManyLeaveRequestsFields: INodeProperties[] = [
	{
		displayName: 'From',
		name: 'startDate',
		type: 'dateTime',
		required: true,
		displayOptions: { show },
		default: '',
		description: 'First day of the window in which the leave lies',
	},
	{
		displayName: 'To',
		name: 'endDate',
		type: 'dateTime',
		required: true,
		displayOptions: { show },
		default: '',
		description: 'Last day of the window in which the leave lies',
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
				name: 'userId',
				description: 'Only the requests of one person',
				...userLocator,
			},
		],
	},
];
