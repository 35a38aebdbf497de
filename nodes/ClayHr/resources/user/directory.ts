import type { INodeProperties } from 'n8n-workflow';

import { statusesField } from './statusesField';
import { sortOrders } from './codes';

const nameFilter: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. Stone',
	description: 'Text that the name contains',
};

/** Fields of User: Get Many by Name and Get Many from Directory, in addition to Return All and Limit. */
export const userDirectoryFields: INodeProperties[] = [
	{
		displayName: 'Filters',
		name: 'userListFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { resource: ['user'], operation: ['getAllByName'] } },
		default: {},
		options: [nameFilter],
	},
	{
		displayName: 'Filters',
		name: 'userDirectoryFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { resource: ['user'], operation: ['getAllFromDirectory'] } },
		default: {},
		options: [
			nameFilter,
			{
				displayName: 'Sort By',
				name: 'sortBy',
				type: 'string',
				default: 'name',
				description: 'Name of a field in raw output. ClayHR does not document the possible fields.',
			},
			{
				displayName: 'Sort Order',
				name: 'sortOrder',
				type: 'options',
				options: sortOrders,
				default: 'asc',
			},
			statusesField,
		],
	},
];
