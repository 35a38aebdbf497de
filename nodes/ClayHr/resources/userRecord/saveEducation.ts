import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['userRecord'], operation: ['saveEducation'] };

/** Fields of User Record: Save Education, in addition to the user. */
export const saveEducationFields: INodeProperties[] = [
	{
		displayName: 'Institution',
		name: 'userRecordInstitution',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Boston University',
	},
	{
		displayName: 'Additional Fields',
		name: 'educationFields',
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
			{ displayName: 'Course', name: 'course', type: 'string', default: '', placeholder: 'e.g. Computer Science' },
			{ displayName: 'Degree', name: 'degree', type: 'string', default: '', placeholder: 'e.g. Bachelor of Science' },
			{
				displayName: 'End Date',
				name: 'endDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Last day at the institution',
			},
			{
				displayName: 'GPA',
				name: 'gpa',
				type: 'string',
				default: '',
				placeholder: 'e.g. 3.8',
				description: 'Grade point average',
			},
			{
				displayName: 'Start Date',
				name: 'startDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'First day at the institution',
			},
			{ displayName: 'State', name: 'state', type: 'string', default: '' },
		],
	},
];
