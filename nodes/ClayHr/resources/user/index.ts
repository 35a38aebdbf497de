import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { userChangeCalls } from './changeCalls';
import { completionFields } from './completionFields';
import { createUserFields } from './create';
import { createOrUpdateUserFields } from './createOrUpdate';
import { userCustomFields } from './customFields';
import { deactivateUserFields } from './deactivate';
import { userDirectoryFields } from './directory';
import { getManyUsersFields } from './getAll';
import { userReadCalls } from './readCalls';
import { updateUserFields } from './update';
import { uploadPictureFields } from './uploadPicture';

const show = { resource: ['user'] };

/** Operations and fields of the resource User. */
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
				description: 'Add a user with name and email. Use Update for the other fields.',
				builderHint: {
					propertyHint: 'Takes a few fields only. To create a user with all fields in one call, use `createOrUpdate`.',
				},
				routing: userChangeCalls.create,
			},
			{
				name: 'Create or Update',
				value: 'createOrUpdate',
				action: 'Create or update a user',
				description:
					'Create a user, or update the current one if it exists. ClayHR does not return the ID: Get finds it by email.',
				builderHint: {
					propertyHint: 'Takes all fields in one call. To change fields of a user who certainly exists, use `update`.',
				},
				routing: userChangeCalls.createOrUpdate,
			},
			{
				name: 'Deactivate',
				value: 'deactivate',
				action: 'Deactivate a user',
				description: 'Set the status of a user to inactive, or only the leaving date if it is ahead',
				routing: userChangeCalls.deactivate,
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a user',
				description: 'Retrieve the full record of a user',
				routing: userReadCalls.get,
			},
			{
				name: 'Get Basic Details',
				value: 'getBasic',
				action: 'Get the basic details of a user',
				description:
					'Retrieve the name, job and contact details of a user. This needs fewer permissions than the full record.',
				routing: userReadCalls.getBasic,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many users',
				description: 'List users, optionally by status, name, first day or last day',
				builderHint: {
					propertyHint:
						'The usual list of users, with filters by status, first day and last day. Turn on `completeUsers` for department, job and last day in the output.',
				},
				routing: userReadCalls.getAll,
			},
			{
				name: 'Get Many Basic Details',
				value: 'getAllBasic',
				action: 'Get many basic details of users',
				description: 'List users with name and contact details only. This is faster than Get Many.',
				builderHint: { propertyHint: 'Only if names and contact details are enough. Otherwise use `getAll`.' },
				routing: userReadCalls.getAllBasic,
			},
			{
				name: 'Get Many by Name',
				value: 'getAllByName',
				action: 'Get many users by name',
				description: 'List users of all statuses with department and job, optionally by name',
				builderHint: {
					propertyHint:
						'Includes former and future users, and has no filter by status. For one user whose ID or email is known, use `get`.',
				},
				routing: userReadCalls.getAllByName,
			},
			{
				name: 'Get Many From Directory',
				value: 'getAllFromDirectory',
				action: 'Get many users from the directory',
				description:
					'List users with department, location and manager (all of them, if there are several), optionally sorted',
				builderHint: {
					propertyHint:
						'Has department and all managers, but no filter by days. For joiners and leavers, use `getAll`.',
				},
				routing: userReadCalls.getAllFromDirectory,
			},
			{
				name: 'Get My Permissions',
				value: 'getPermissions',
				action: 'Get my permissions',
				description: "Retrieve the permissions and menus of the API key's user",
				routing: userReadCalls.getPermissions,
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update a user',
				description: 'Change fields of a user. Fields that you do not add keep their values.',
				routing: userChangeCalls.update,
			},
			{
				name: 'Upload Picture',
				value: 'uploadPicture',
				action: 'Upload the picture of a user',
				description: 'Set the profile picture of a user from an image file',
				routing: userChangeCalls.uploadPicture,
			},
		],
	},
	{
		displayName: 'User',
		name: 'userId',
		required: true,
		displayOptions: {
			show: {
				resource: ['user', 'leaveRequest'],
				operation: ['deactivate', 'get', 'getBasic', 'getRemainingHours', 'update', 'uploadPicture'],
			},
		},
		...userLocator,
	},
	...completionFields,
	...createUserFields,
	...getManyUsersFields,
	...userDirectoryFields,
	...updateUserFields,
	...userCustomFields,
	...createOrUpdateUserFields,
	...deactivateUserFields,
	...uploadPictureFields,
];
