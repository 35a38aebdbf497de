import type { INodeProperties } from 'n8n-workflow';

import { withJson } from '../../shared/description/jsonFields';
import { personFields } from './personFields';

/** Fields of User: Update. Only added fields are sent. */
export const updateUserFields: INodeProperties[] = withJson({
	displayName: 'Update Fields',
	name: 'userUpdateFields',
	type: 'collection',
	placeholder: 'Add Field',
	displayOptions: { show: { resource: ['user'], operation: ['update'] } },
	default: {},
	options: [
		personFields.cellPhone,
		personFields.dateOfBirth,
		personFields.displayFullName,
		{ displayName: 'Email', name: 'email', type: 'string', default: '', placeholder: 'e.g. ada.stone@example.com' },
		{
			displayName: 'Employee Number',
			name: 'employeeNumber',
			type: 'string',
			default: '',
			placeholder: 'e.g. E-1042',
			description: "Only an administrator's API key can change this",
		},
		personFields.familySuffix,
		{ displayName: 'First Name', name: 'firstName', type: 'string', default: '' },
		personFields.gender,
		personFields.guid,
		personFields.startDate,
		{ displayName: 'Job Grade', name: 'jobGrade', type: 'string', default: '' },
		personFields.jobProfileId,
		personFields.lastName,
		{
			displayName: 'Leaving Date',
			name: 'endDate',
			type: 'dateTime',
			typeOptions: { dateOnly: true },
			default: '',
			description: 'Last day of work. To clear it, leave it empty and choose Clear in Empty Values.',
			hint: 'ClayHR does not document a change to no date, so check the first one in ClayHR',
		},
		personFields.locationId,
		personFields.locationName,
		personFields.middleName,
		{ displayName: 'Notes', name: 'notes', type: 'string', default: '' },
		personFields.phone,
		{
			displayName: 'Position',
			name: 'position',
			type: 'string',
			default: '',
			placeholder: 'e.g. Software Engineer',
			description: 'Job title',
		},
		personFields.secondLastName,
		personFields.shortName,
		personFields.status,
	],
});
