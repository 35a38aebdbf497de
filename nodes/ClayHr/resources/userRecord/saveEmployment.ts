import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['userRecord'], operation: ['saveEmployment'] };

/** Fields of User Record: Save Employment, in addition to the user. */
export const saveEmploymentFields: INodeProperties[] = [
	{
		displayName: 'Employer Name',
		name: 'userRecordEmployer',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Field and Brook',
	},
	{
		displayName: 'Additional Fields',
		name: 'employmentFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{ displayName: 'City', name: 'city', type: 'string', default: '' },
			{
				displayName: 'Country ID',
				name: 'countryId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 233',
				description: "ClayHR's ID of the country",
			},
			{ displayName: 'Department', name: 'department', type: 'string', default: '' },
			{
				displayName: 'End Date',
				name: 'endDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Last day of the employment',
			},
			{ displayName: 'Position', name: 'position', type: 'string', default: '', placeholder: 'e.g. Software Engineer' },
			{
				displayName: 'Start Date',
				name: 'startDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'First day of the employment',
			},
			{ displayName: 'State', name: 'state', type: 'string', default: '' },
		],
	},
];
