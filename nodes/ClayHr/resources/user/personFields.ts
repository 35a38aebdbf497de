import type { INodeProperties } from 'n8n-workflow';

import { userStatuses } from '../../shared/records/codes';
import { locationLocator } from '../position/locationLocator';
import { jobProfileLocator } from '../jobProfile/locator';

/** Fields of a user, shared by Update and Create or Update, by parameter name. */
export const personFields = {
	cellPhone: { displayName: 'Cell Phone', name: 'cellPhone', type: 'string', default: '' },
	dateOfBirth: {
		displayName: 'Date of Birth',
		name: 'dateOfBirth',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		default: '',
	},
	displayFullName: {
		displayName: 'Display Name',
		name: 'displayFullName',
		type: 'string',
		default: '',
		description: 'Full name that ClayHR shows',
	},
	familySuffix: {
		displayName: 'Family Suffix',
		name: 'familySuffix',
		type: 'string',
		default: '',
		placeholder: 'e.g. Jr.',
	},
	gender: {
		displayName: 'Gender',
		name: 'gender',
		type: 'string',
		default: '',
		placeholder: 'e.g. F',
		description: 'F or female, M or male, H or not stated. Another code is sent as typed.',
	},
	guid: {
		displayName: 'GUID',
		name: 'guid',
		type: 'string',
		default: '',
		description: 'Identifier that ClayHR creates for each user',
	},
	startDate: {
		displayName: 'Hire Date',
		name: 'startDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		default: '',
		description: 'First day of work',
	},
	jobProfileId: {
		displayName: 'Job Profile',
		name: 'jobProfileId',
		description: 'Job profile of the user',
		...jobProfileLocator,
	},
	lastName: { displayName: 'Last Name', name: 'lastName', type: 'string', default: '' },
	locationId: {
		displayName: 'Location',
		name: 'locationId',
		description: 'Work location of the user',
		...locationLocator,
	},
	locationName: {
		displayName: 'Location Name',
		name: 'locationName',
		type: 'string',
		default: '',
	},
	middleName: { displayName: 'Middle Name', name: 'middleName', type: 'string', default: '' },
	phone: { displayName: 'Phone', name: 'phone', type: 'string', default: '' },
	secondLastName: {
		displayName: 'Second Last Name',
		name: 'secondLastName',
		type: 'string',
		default: '',
	},
	shortName: {
		displayName: 'Short Name',
		name: 'shortName',
		type: 'string',
		default: '',
		description: 'Preferred name of the user',
	},
	status: {
		displayName: 'Status',
		name: 'status',
		type: 'options',
		options: userStatuses,
		default: 'A',
	},
} satisfies Record<string, INodeProperties>;
