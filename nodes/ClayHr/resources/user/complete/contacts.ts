import type { INodeProperties } from 'n8n-workflow';

/** The dependents and emergency contacts of User: Create or Update. */
export const contacts: INodeProperties = {
	displayName: 'Contacts',
	name: 'contacts',
	type: 'fixedCollection',
	placeholder: 'Add Contact',
	typeOptions: { multipleValues: true },
	default: {},
	description: 'Dependents and people to call in an emergency',
	options: [
		{
			displayName: 'Contact',
			name: 'contact',
			values: [
				{
					displayName: 'Contact Type',
					name: 'contactType',
					type: 'options',
					options: [
						{ name: 'Account', value: 'ACCT' },
						{ name: 'Dependent', value: 'DEP' },
						{ name: 'Emergency Contact', value: 'ECON' },
					],
					default: 'DEP',
				},
				{ displayName: 'Date of Birth', name: 'dateOfBirth', type: 'dateTime', default: '' },
				{
					displayName: 'External ID',
					name: 'externalId',
					type: 'string',
					default: '',
					description: 'The ID of the contact in another system',
				},
				{
					displayName: 'Gender',
					name: 'contactGender',
					type: 'options',
					options: [
						{ name: 'F', value: 'F' },
						{ name: 'H', value: 'H' },
						{ name: 'M', value: 'M' },
					],
					default: 'F',
					description: "ClayHR's own codes, which it does not explain",
				},
				{ displayName: 'Last Name', name: 'lastName', type: 'string', default: '' },
				{ displayName: 'Name', name: 'name', type: 'string', default: '', description: 'The first name' },
				{
					displayName: 'Relation',
					name: 'relation',
					type: 'options',
					options: [
						{ name: 'Child', value: 'Child' },
						{ name: 'Other', value: 'Other' },
						{ name: 'Parent', value: 'Parent' },
						{ name: 'Spouse', value: 'Spouse' },
					],
					default: 'Spouse',
				},
				{
					displayName: 'Status',
					name: 'contactStatus',
					type: 'options',
					options: [
						{ name: 'Approved', value: 'AP' },
						{ name: 'Waiting', value: 'WA' },
					],
					default: 'AP',
				},
				{ displayName: 'Tax Number', name: 'taxNumber', type: 'string', default: '' },
			],
		},
	],
};
