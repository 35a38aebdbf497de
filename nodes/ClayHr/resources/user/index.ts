import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';
import { operation } from '../../shared/operation';
import { choice, constant, date, text, user } from '../../shared/request/fields';
import { createUserFields } from './create';
import { deactivateUserFields } from './deactivate';
import { getManyUsersFields } from './getAll';
import { userShape } from './shape';
import { updateUserFields } from './update';

const show = { resource: ['user'] };

/** What can be done with users. */
export const userProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create a user',
				description: 'Add a person to ClayHR with name and email. Update fills in the rest.',
				routing: operation({
					method: 'POST',
					path: '/api/user/add',
					changesData: true,
					query: { firstName: text('firstName'), email: text('email') },
					answer: { kind: 'done' },
				}),
			},
			{
				name: 'Deactivate',
				value: 'deactivate',
				action: 'Deactivate a user',
				description: 'Set the status of a person who leaves to inactive',
				routing: operation({
					method: 'POST',
					path: '/api/user/update',
					changesData: true,
					query: {
						userId: user('userId'),
						status: constant('I'),
						userEndDate: date('userDeactivateFields.endDate'),
						notes: text('userDeactivateFields.notes'),
					},
					answer: { kind: 'done', echo: { userId: user('userId') } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a user',
				description: 'Retrieve the full record of one person',
				routing: operation({
					method: 'GET',
					path: '/api/user/',
					changesData: false,
					query: { userID: user('userId') },
					answer: { kind: 'record', shape: userShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many users',
				description: 'List people by status, name, or the days they start and leave',
				routing: operation({
					method: 'GET',
					path: '/api/users',
					changesData: false,
					query: {
						name: text('userFilters.name'),
						search: text('userFilters.search'),
						status: choice('userFilters.status', 'A', 'F', 'I'),
						startDateAfter: date('userFilters.startDateAfter'),
						startDateBefore: date('userFilters.startDateBefore'),
						endDateAfter: date('userFilters.endDateAfter'),
						endDateBefore: date('userFilters.endDateBefore'),
					},
					answer: { kind: 'rows', shape: userShape },
					paging: { firstPage: 1, idField: 'userId' },
				}),
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update a user',
				description: 'Change the fields of one person that you add here',
				routing: operation({
					method: 'POST',
					path: '/api/user/update',
					changesData: true,
					query: {
						userId: user('userId'),
						cellPhone: text('userUpdateFields.cellPhone'),
						displayFullName: text('userUpdateFields.displayFullName'),
						email: text('userUpdateFields.email'),
						empId: text('userUpdateFields.employeeNumber'),
						familySuffix: text('userUpdateFields.familySuffix'),
						firstName: text('userUpdateFields.firstName'),
						gender: text('userUpdateFields.gender'),
						guid: text('userUpdateFields.guid'),
						jobGrade: text('userUpdateFields.jobGrade'),
						lastName: text('userUpdateFields.lastName'),
						locationId: text('userUpdateFields.locationId'),
						locationName: text('userUpdateFields.locationName'),
						middleName: text('userUpdateFields.middleName'),
						notes: text('userUpdateFields.notes'),
						phone: text('userUpdateFields.phone'),
						position: text('userUpdateFields.position'),
						profileId: text('userUpdateFields.jobProfileId'),
						secondLastName: text('userUpdateFields.secondLastName'),
						shortName: text('userUpdateFields.shortName'),
						status: choice('userUpdateFields.status', 'A', 'F', 'I'),
						userDateOfBirth: date('userUpdateFields.dateOfBirth'),
						userEndDate: date('userUpdateFields.endDate'),
						userStartDate: date('userUpdateFields.startDate'),
					},
					answer: { kind: 'done', echo: { userId: user('userId') } },
				}),
			},
		],
	},
	{
		displayName: 'User',
		name: 'userId',
		required: true,
		displayOptions: {
			show: { resource: ['user', 'leaveRequest'], operation: ['deactivate', 'get', 'getRemainingHours', 'update'] },
		},
		description: 'The person this is about',
		...userLocator,
	},
	...createUserFields,
	...getManyUsersFields,
	...updateUserFields,
	...deactivateUserFields,
];
