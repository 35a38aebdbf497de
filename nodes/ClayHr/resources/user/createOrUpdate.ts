import type { INodeProperties } from 'n8n-workflow';

import { withJson } from '../../shared/description/jsonFields';

import { addresses } from './complete/addresses';
import { compensations } from './complete/compensations';
import { contacts } from './complete/contacts';
import { educations } from './complete/educations';
import { personFields } from './personFields';
import { orgUnitLocator } from '../orgUnit/locator';

/** Optional fields of User: Create or Update. */
export const createOrUpdateUserFields: INodeProperties[] = withJson({
	displayName: 'Additional Fields',
	name: 'userCompleteFields',
	type: 'collection',
	placeholder: 'Add Field',
	displayOptions: { show: { resource: ['user'], operation: ['createOrUpdate'] } },
	default: {},
	options: [
		addresses,
		personFields.cellPhone,
		compensations,
		contacts,
		personFields.dateOfBirth,
		{ displayName: 'Department', name: 'departmentId', ...orgUnitLocator },
		personFields.displayFullName,
		educations,
		{
			displayName: 'Employee Number',
			name: 'employeeNumber',
			type: 'string',
			default: '',
			placeholder: 'e.g. E-1042',
		},
		personFields.familySuffix,
		personFields.gender,
		personFields.guid,
		personFields.startDate,
		personFields.jobProfileId,
		personFields.lastName,
		personFields.locationId,
		personFields.locationName,
		{
			displayName: 'Manager Emails',
			name: 'managerEmails',
			type: 'string',
			default: '',
			placeholder: 'e.g. lee.ward@example.com',
			description: 'Emails of the managers, separated by commas or semicolons',
		},
		personFields.middleName,
		{ displayName: 'Name Pronunciation', name: 'namePronunciation', type: 'string', default: '' },
		personFields.phone,
		personFields.secondLastName,
		personFields.shortName,
		personFields.status,
		{ displayName: 'Worker Type', name: 'workerType', type: 'string', default: '', placeholder: 'e.g. Full time' },
	],
});
