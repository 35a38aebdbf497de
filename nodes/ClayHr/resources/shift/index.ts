import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';
import { operation } from '../../shared/operation';
import { date, integer, text, user } from '../../shared/request/fields';

const show = { resource: ['shift'] };

/** What can be done with shifts. */
export const shiftProperties: INodeProperties[] = [
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
				action: 'Get many shifts',
				description: 'List the planned shifts',
				routing: operation({
					method: 'GET',
					path: '/api/shifts',
					changesData: false,
					query: {
						projectId: integer('shiftFilters.projectId'),
						userId: user('shiftFilters.userId'),
						startDate: date('shiftFilters.startDate'),
						endDate: date('shiftFilters.endDate'),
						status: text('shiftFilters.shiftStatus'),
					},
					answer: { kind: 'rows' },
				}),
			},
		],
	},
	{
		displayName: 'Filters',
		name: 'shiftFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: show },
		default: {},
		options: [
			{ displayName: 'From', name: 'startDate', type: 'dateTime', default: '', description: 'First day of the window' },
			{ displayName: 'Project ID', name: 'projectId', type: 'string', default: '', placeholder: 'e.g. 1201' },
			{
				displayName: 'Status',
				name: 'shiftStatus',
				type: 'string',
				default: '',
				placeholder: 'e.g. A',
				description: "As the field 'status' of a listed shift has it",
			},
			{ displayName: 'To', name: 'endDate', type: 'dateTime', default: '', description: 'Last day of the window' },
			{ displayName: 'User', name: 'userId', description: 'Only the shifts of one person', ...userLocator },
		],
	},
];
