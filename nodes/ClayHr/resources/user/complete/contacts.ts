import type { INodeProperties } from 'n8n-workflow';

import { withNotSet } from '../../../shared/description/commonFields';
import { genders } from '../codes';
import { contactRelations, contactStatuses, contactTypes } from './codes';

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
					displayName: 'Contact Date of Birth',
					name: 'dateOfBirth',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
				},
				{ displayName: 'Contact First Name', name: 'name', type: 'string', default: '' },
				{
					displayName: 'Contact Gender',
					name: 'contactGender',
					type: 'options',
					options: withNotSet(genders),
					default: '',
				},
				{ displayName: 'Contact Last Name', name: 'lastName', type: 'string', default: '' },
				{
					displayName: 'Contact Status',
					name: 'contactStatus',
					type: 'options',
					options: withNotSet(contactStatuses),
					default: '',
				},
				{
					displayName: 'Contact Type',
					name: 'contactType',
					type: 'options',
					options: withNotSet(contactTypes),
					default: '',
				},
				{
					displayName: 'External Contact ID',
					name: 'externalId',
					type: 'string',
					default: '',
					description: 'The ID of the contact in another system',
				},
				{
					displayName: 'Relation',
					name: 'relation',
					type: 'options',
					options: withNotSet(contactRelations),
					default: '',
				},
				{ displayName: 'Tax Number', name: 'taxNumber', type: 'string', default: '' },
			],
		},
	],
};
