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
				displayName: 'Last Day After',
				name: 'endDateAfter',
				type: 'dateTime',
				default: '',
				description: 'Only users whose last day of work is after this date',
			},
			{
				displayName: 'Last Day Before',
				name: 'endDateBefore',
				type: 'dateTime',
				default: '',
				description: 'Only users whose last day of work is before this date',
			},
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. Stone',
				description: 'Text that the name contains',
			},
			{
				displayName: 'Search',
				name: 'search',
				type: 'string',
				default: '',
				description: "Text for ClayHR's own search",
			},
			{
				displayName: 'Start Date After',
				name: 'startDateAfter',
				type: 'dateTime',
				default: '',
				description: 'Only users whose first day of work is after this date',
			},
			{
				displayName: 'Start Date Before',
				name: 'startDateBefore',
				type: 'dateTime',
				default: '',
				description: 'Only users whose first day of work is before this date',
			},
			statusesField,
		],
	},
];
