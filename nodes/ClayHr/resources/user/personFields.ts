import type { INodeProperties } from 'n8n-workflow';

import { userStatuses } from '../../shared/records/codes';
import { jobProfileLocator } from '../../shared/description/locators';

/** Fields of a user, shared by Update and Create or Update, by parameter name. */
export const personFields = {
	cellPhone: { displayName: 'Cell Phone', name: 'cellPhone', type: 'string', default: '' },
	dateOfBirth: {
		displayName: 'Date of Birth',
		name: 'dateOfBirth',
		type: 'dateTime',
		default: '',
	},
	displayFullName: {
		displayName: 'Display Name',
		name: 'displayFullName',
		type: 'string',
		default: '',
		description: 'How ClayHR shows the whole name',
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
		description: "ClayHR's code: F for female, M for male, H for not stated",
	},
	guid: {
		displayName: 'GUID',
		name: 'guid',
		type: 'string',
		default: '',
		description: 'The identifier ClayHR makes for every person',
	},
	startDate: {
		displayName: 'Hire Date',
		name: 'startDate',
		type: 'dateTime',
		default: '',
		description: 'The first day of work',
	},
	jobProfileId: {
		displayName: 'Job Profile',
		name: 'jobProfileId',
		description: 'What the job demands',
		...jobProfileLocator,
	},
	lastName: { displayName: 'Last Name', name: 'lastName', type: 'string', default: '' },
	locationId: {
		displayName: 'Location ID',
		name: 'locationId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 12',
		description:
			"ClayHR lists no locations. In raw output, Org Relation: Get Many has the ID of the place where each person works, as 'reporteeUserModel.locationModel.locationId'.",
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
		description: 'The name the person goes by',
	},
	status: {
		displayName: 'Status',
		name: 'status',
		type: 'options',
		options: userStatuses,
		default: 'A',
	},
} satisfies Record<string, INodeProperties>;
