import type { INodeProperties } from 'n8n-workflow';

import { accessLevels, positionStatuses } from './codes';

const show = { resource: ['position'], operation: ['create'] };

/** Required fields of Position: Create. */
export const createPositionFields: INodeProperties[] = [
	{
		displayName: 'Name',
		name: 'positionName',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Backend Engineer',
	},
	{
		displayName: 'Code',
		name: 'positionCode',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. POS-7',
		description:
			'A unique code of your own. ClayHR does not document what it does with a code that a position has already.',
	},
	{
		displayName: 'Openings',
		name: 'positionCount',
		type: 'number',
		required: true,
		displayOptions: { show },
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 1,
		description: 'How many people are wanted',
	},
	{
		displayName: 'Status',
		name: 'positionStatus',
		type: 'options',
		displayOptions: { show },
		options: positionStatuses,
		default: 'OPEN',
	},
	{
		displayName: 'Access Level',
		name: 'positionAccessLevel',
		type: 'options',
		displayOptions: { show },
		options: accessLevels,
		default: 'pvt',
		description: 'Who gets to see it',
	},
	{
		displayName: 'Open Date',
		name: 'positionOpenDate',
		type: 'dateTime',
		required: true,
		displayOptions: { show },
		default: '',
		description: 'The first day on which people can apply',
	},
	{
		displayName: 'Close Date',
		name: 'positionCloseDate',
		type: 'dateTime',
		required: true,
		displayOptions: { show },
		default: '',
		description: 'The last day on which people can apply',
	},
	{
		displayName: 'Hiring Funnel ID',
		name: 'positionFunnelId',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. 123',
		description:
			"The steps that candidates go through. ClayHR lists no funnels. Position: Get tells that of another position ('funnelId').",
	},
];
