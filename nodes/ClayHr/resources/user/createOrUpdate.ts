import type { INodeProperties } from 'n8n-workflow';

import { jobProfileLocator } from '../../shared/fields/jobProfile';
import { orgUnitLocator } from '../../shared/fields/orgUnit';
import { addresses } from './complete/addresses';
import { compensations } from './complete/compensations';
import { contacts } from './complete/contacts';
import { educations } from './complete/educations';

/** Optional fields of User: Create or Update. */
export const createOrUpdateUserFields: INodeProperties[] = [
	{
		displayName: 'Additional Fields',
		name: 'userCompleteFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { resource: ['user'], operation: ['createOrUpdate'] } },
		default: {},
		options: [
			addresses,
			{ displayName: 'Cell Phone', name: 'cellPhone', type: 'string', default: '' },
			compensations,
			contacts,
			{ displayName: 'Date of Birth', name: 'dateOfBirth', type: 'dateTime', default: '' },
			{ displayName: 'Department', name: 'departmentId', ...orgUnitLocator },
			{
				displayName: 'Display Name',
				name: 'displayFullName',
				type: 'string',
				default: '',
				description: 'How ClayHR shows the whole name',
			},
			educations,
			{
				displayName: 'Employee Number',
				name: 'employeeNumber',
				type: 'string',
				default: '',
				placeholder: 'e.g. E-1042',
			},
			{ displayName: 'Family Suffix', name: 'familySuffix', type: 'string', default: '', placeholder: 'e.g. Jr.' },
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
			{ displayName: 'Job Profile', name: 'jobProfileId', description: 'What the job demands', ...jobProfileLocator },
			{ displayName: 'Last Name', name: 'lastName', type: 'string', default: '' },
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
			{
				displayName: 'Manager Emails',
				name: 'managerEmails',
				type: 'string',
				default: '',
				placeholder: 'e.g. lee.ward@example.com',
				description: 'Whom the person reports to; several with commas between them',
			},
			{ displayName: 'Middle Name', name: 'middleName', type: 'string', default: '' },
			{ displayName: 'Name Pronunciation', name: 'namePronunciation', type: 'string', default: '' },
			{ displayName: 'Phone', name: 'phone', type: 'string', default: '' },
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
			{ displayName: 'Worker Type', name: 'workerType', type: 'string', default: '', placeholder: 'e.g. Full time' },
		],
	},
];
