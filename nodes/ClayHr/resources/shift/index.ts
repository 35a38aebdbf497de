import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { operation } from '../../shared/operation';
import { date, id, lastDay, text, user } from '../../shared/parameters/fields';
import { shiftShape } from './shape';
import { projects } from '../project/lists';
import { projectLocator } from '../project/locator';

const show = { resource: ['shift'] };

/** Operations and fields of the resource Shift. */
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
				description: 'List the planned shifts, optionally by project, user, date range or status',
				routing: operation('GET /api/shifts', {
					query: {
						projectId: id('shiftFilters.shiftProjectId', projects),
						userId: user('shiftFilters.shiftUserId'),
						startDate: date('shiftFilters.startDate'),
						endDate: lastDay('shiftFilters.endDate', 'shiftFilters.startDate'),
						status: text('shiftFilters.shiftStatus'),
					},
					response: { kind: 'rows', shape: shiftShape },
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
			{
				displayName: 'From',
				name: 'startDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Start of the date range',
			},
			{
				displayName: 'Project',
				name: 'shiftProjectId',
				description: 'Only the shifts of this project',
				...projectLocator,
			},
			{
				displayName: 'Status',
				name: 'shiftStatus',
				type: 'string',
				default: '',
				placeholder: 'e.g. A',
				description:
					"Code of the status, as in the field 'statusCode' of a listed shift. ClayHR does not document the codes.",
			},
			{
				displayName: 'To',
				name: 'endDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'End of the date range',
			},
			{ displayName: 'User', name: 'shiftUserId', description: 'Only the shifts of this user', ...userLocator },
		],
	},
];
