import type { INodeProperties } from 'n8n-workflow';

import { statusesField } from './statusesField';

/** Fields of User: Get Many and Get Many Basic Details, in addition to Return All and Limit. */
export const getManyUsersFields: INodeProperties[] = [
	{
		displayName: 'Filters',
		name: 'userFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { resource: ['user'], operation: ['getAll', 'getAllBasic'] } },
		default: {},
		options: [
			{
				displayName: 'Leaves After',
				name: 'endDateAfter',
				type: 'dateTime',
				default: '',
				description: 'Only people whose last day is after this one',
			},
			{
				displayName: 'Leaves Before',
				name: 'endDateBefore',
				type: 'dateTime',
				default: '',
				description: 'Only people whose last day is before this one',
			},
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. Stone',
				description: 'Only people with this in their name',
			},
			{
				displayName: 'Search',
				name: 'search',
				type: 'string',
				default: '',
				description: "ClayHR's own free-text search",
			},
			{
				displayName: 'Starts After',
				name: 'startDateAfter',
				type: 'dateTime',
				default: '',
				description: 'Only people whose first day is after this one',
			},
			{
				displayName: 'Starts Before',
				name: 'startDateBefore',
				type: 'dateTime',
				default: '',
				description: 'Only people whose first day is before this one',
			},
			statusesField,
		],
	},
];
