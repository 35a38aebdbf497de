import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['userCompensation'], operation: ['update'] };

/** Fields that only User Compensation: Update has. */
export const updateCompensationFields: INodeProperties[] = [
	{
		displayName: 'Compensation GUID',
		name: 'compensationGuid',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. 5f1c7d2e-9f3b-4a5e-8f5e-1d2c3b4a5e6f',
		description: "The field 'guid' in the output of Add. Get Many does not return it.",
	},
	{
		displayName: 'Update Fields',
		name: 'compensationUpdateFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Effective Date',
				name: 'effectiveDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'First day of this compensation',
			},
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
