import type { INodeProperties } from 'n8n-workflow';

import { withNotSet } from '../../../shared/description/commonFields';
import { contactGenders, contactRelations, contactStatuses, contactTypes } from './codes';

/** The dependents and emergency contacts of User: Create or Update. */
export const contacts: INodeProperties = {
	displayName: 'Contacts',
	name: 'contacts',
	type: 'fixedCollection',
	placeholder: 'Add Contact',
	typeOptions: { multipleValues: true },
	default: {},
	description: 'Dependents and emergency contacts',
	options: [
		{
			displayName: 'Contact',
			name: 'contact',
			values: [
				{
					displayName: 'Contact Type',
					name: 'contactType',
					type: 'options',
					options: withNotSet(contactTypes),
					default: '',
				},
				{
					displayName: 'Date of Birth',
					name: 'dateOfBirth',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
				},
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
					options: withNotSet(contactGenders),
					default: '',
				},
				{ displayName: 'Last Name', name: 'lastName', type: 'string', default: '' },
				{ displayName: 'Name', name: 'name', type: 'string', default: '', description: 'First name of the contact' },
				{
					displayName: 'Relation',
					name: 'relation',
					type: 'options',
					options: withNotSet(contactRelations),
					default: '',
				},
				{
					displayName: 'Status',
					name: 'contactStatus',
					type: 'options',
					options: withNotSet(contactStatuses),
					default: '',
				},
				{ displayName: 'Tax Number', name: 'taxNumber', type: 'string', default: '' },
			],
		},
	],
};
