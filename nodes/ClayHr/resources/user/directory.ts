import type { INodeProperties } from 'n8n-workflow';

import { statusesField } from './statusesField';
import { sortOrders } from './codes';

const nameFilter: INodeProperties = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. Stone',
	description: 'Only people with this in their name',
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
				description: 'The name of a field in raw output. ClayHR does not document which fields it can sort by.',
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
