import type { INodeProperties } from 'n8n-workflow';

import { statusesOrImpliedField } from './statusesField';

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
				displayName: 'First Day From',
				name: 'startDateFrom',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Only users whose first day of work is this day or later',
			},
			{
				displayName: 'First Day To',
				name: 'startDateTo',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Only users whose first day of work is this day or earlier',
			},
			{
				displayName: 'Last Day From',
				name: 'endDateFrom',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Only users whose last day of work is this day or later',
			},
			{
				displayName: 'Last Day To',
				name: 'endDateTo',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Only users whose last day of work is this day or earlier',
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
				description: 'Text to find. ClayHR does not document which fields it searches.',
			},
			statusesOrImpliedField,
		],
	},
];
