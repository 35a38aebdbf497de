import type { INodeProperties } from 'n8n-workflow';

/** Fields of User: Deactivate, in addition to the person. */
export const deactivateUserFields: INodeProperties[] = [
	{
		displayName: 'Additional Fields',
		name: 'userDeactivateFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { resource: ['user'], operation: ['deactivate'] } },
		default: {},
		options: [
			{
				displayName: 'Leaving Date',
				name: 'endDate',
				type: 'dateTime',
				default: '',
				description: 'Last day of work',
			},
			{
				displayName: 'Notes',
				name: 'notes',
				type: 'string',
				default: '',
				description: 'Notes that ClayHR stores with the change',
			},
		],
	},
];
