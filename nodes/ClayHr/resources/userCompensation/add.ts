import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['userCompensation'], operation: ['add'] };

/** Fields that only User Compensation: Add has. */
export const addCompensationFields: INodeProperties[] = [
	{
		displayName: 'Effective Date',
		name: 'compensationEffectiveDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show },
		default: '',
		description: 'First day of this compensation',
	},
	{
		displayName: 'Additional Fields',
		name: 'compensationFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'End Date',
				name: 'endDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Last day of this compensation',
			},
			{ displayName: 'Notes', name: 'notes', type: 'string', default: '' },
		],
	},
];
