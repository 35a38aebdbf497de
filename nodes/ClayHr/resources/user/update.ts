import type { INodeProperties } from 'n8n-workflow';

import { jobProfileLocator } from '../../shared/fields/jobProfile';

/** Fields of User: Update. Only what the user adds is sent. */
export const updateUserFields: INodeProperties[] = [
	{
		displayName: 'Update Fields',
		name: 'userUpdateFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { resource: ['user'], operation: ['update'] } },
		default: {},
		options: [
			{ displayName: 'Cell Phone', name: 'cellPhone', type: 'string', default: '' },
			{ displayName: 'Date of Birth', name: 'dateOfBirth', type: 'dateTime', default: '' },
			{
				displayName: 'Display Name',
				name: 'displayFullName',
				type: 'string',
				default: '',
				description: 'How ClayHR shows the whole name',
			},
			{ displayName: 'Email', name: 'email', type: 'string', default: '', placeholder: 'e.g. ada.stone@example.com' },
			{
				displayName: 'Employee Number',
				name: 'employeeNumber',
				type: 'string',
				default: '',
				placeholder: 'e.g. E-1042',
				description: "Needs an administrator's key",
			},
			{ displayName: 'Family Suffix', name: 'familySuffix', type: 'string', default: '', placeholder: 'e.g. Jr.' },
			{ displayName: 'First Name', name: 'firstName', type: 'string', default: '' },
			{
				displayName: 'Gender',
				name: 'gender',
				type: 'string',
				default: '',
				description: "As your company's ClayHR writes it",
			},
			{
				displayName: 'GUID',
				name: 'guid',
				type: 'string',
				default: '',
				description: 'The identifier ClayHR makes for every person',
			},
			{
				displayName: 'Hire Date',
				name: 'startDate',
				type: 'dateTime',
				default: '',
				description: 'The first day of work',
			},
			{ displayName: 'Job Grade', name: 'jobGrade', type: 'string', default: '' },
			{ displayName: 'Job Profile', name: 'jobProfileId', description: 'What the job demands', ...jobProfileLocator },
			{ displayName: 'Last Name', name: 'lastName', type: 'string', default: '' },
			{
				displayName: 'Leaving Date',
				name: 'endDate',
				type: 'dateTime',
				default: '',
				description: 'The last day of work',
			},
			{
				displayName: 'Location ID',
				name: 'locationId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 12',
				description:
					"ClayHR lists no locations. The field 'locationId' of somebody who works there, in raw output, tells the ID.",
			},
			{ displayName: 'Location Name', name: 'locationName', type: 'string', default: '' },
			{ displayName: 'Middle Name', name: 'middleName', type: 'string', default: '' },
			{ displayName: 'Notes', name: 'notes', type: 'string', default: '' },
			{ displayName: 'Phone', name: 'phone', type: 'string', default: '' },
			{
				displayName: 'Position',
				name: 'position',
				type: 'string',
				default: '',
				placeholder: 'e.g. Software Engineer',
				description: 'The title of the job',
			},
			{ displayName: 'Second Last Name', name: 'secondLastName', type: 'string', default: '' },
			{
				displayName: 'Short Name',
				name: 'shortName',
				type: 'string',
				default: '',
				description: 'The name the person goes by',
			},
			{
				displayName: 'Status',
				name: 'status',
				type: 'options',
				options: [
					{ name: 'Active', value: 'A' },
					{ name: 'Future Joiner', value: 'F' },
					{ name: 'Inactive', value: 'I' },
				],
				default: 'A',
			},
		],
	},
];
