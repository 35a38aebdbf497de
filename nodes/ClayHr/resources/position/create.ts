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
			'Your own unique code. ClayHR does not document what happens if another position already has the code.',
	},
	{
		displayName: 'Openings',
		name: 'positionCount',
		type: 'number',
		required: true,
		displayOptions: { show },
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 1,
		description: 'Number of people to hire',
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
		description: 'Who can see the position',
	},
	{
		displayName: 'Open Date',
		name: 'positionOpenDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show },
		default: '',
		description: 'First day on which people can apply',
	},
	{
		displayName: 'Close Date',
		name: 'positionCloseDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show },
		default: '',
		description: 'Last day on which people can apply',
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
			"ID of the hiring steps. ClayHR has no list of funnels: Get returns a position's funnel as 'funnelId'.",
	},
];
