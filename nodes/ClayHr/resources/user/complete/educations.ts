import type { INodeProperties } from 'n8n-workflow';

/** The education of User: Create or Update. */
export const educations: INodeProperties = {
	displayName: 'Education',
	name: 'educations',
	type: 'fixedCollection',
	placeholder: 'Add Education',
	typeOptions: { multipleValues: true },
	default: {},
	options: [
		{
			displayName: 'Education',
			name: 'education',
			values: [
				{ displayName: 'Course', name: 'course', type: 'string', default: '', placeholder: 'e.g. Mathematics' },
				{ displayName: 'Degree', name: 'degree', type: 'string', default: '', placeholder: 'e.g. BSc' },
				{ displayName: 'End Date', name: 'endDate', type: 'dateTime', typeOptions: { dateOnly: true }, default: '' },
				{
					displayName: 'External Education ID',
					name: 'externalId',
					type: 'string',
					default: '',
					description: 'The ID of the education in another system',
				},
				{ displayName: 'GPA', name: 'gpa', type: 'string', default: '', placeholder: 'e.g. 3.7' },
				{ displayName: 'Institution', name: 'institution', type: 'string', default: '' },
				{ displayName: 'Institution City', name: 'city', type: 'string', default: '' },
				{
					displayName: 'Institution Country Code',
					name: 'countryCode',
					type: 'string',
					default: '',
					placeholder: 'e.g. US',
				},
				{
					displayName: 'Institution Country ID',
					name: 'countryId',
					type: 'string',
					default: '',
					placeholder: 'e.g. 233',
				},
				{ displayName: 'Institution State', name: 'state', type: 'string', default: '', placeholder: 'e.g. MA' },
				{
					displayName: 'Start Date',
					name: 'startDate',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
				},
			],
		},
	],
};
