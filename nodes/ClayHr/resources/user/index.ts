import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { userChangeCalls } from './changeCalls';
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
				description: 'Add a person to ClayHR with name and email. Update fills in the rest.',
				routing: userChangeCalls.create,
			},
			{
				name: 'Create or Update',
				value: 'createOrUpdate',
				action: 'Create or update a user',
				description:
					'Create a new user, or update the current one if it already exists (upsert), with all details. ClayHR does not say which ID the person has.',
				routing: userChangeCalls.createOrUpdate,
			},
			{
				name: 'Deactivate',
				value: 'deactivate',
				action: 'Deactivate a user',
				description: 'Set the status of a person who leaves to inactive',
				routing: userChangeCalls.deactivate,
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a user',
				description: 'Retrieve the full record of one person',
				routing: userReadCalls.get,
			},
			{
				name: 'Get Basic Details',
				value: 'getBasic',
				action: 'Get the basic details of a user',
				description: 'Retrieve name, job and contact of one person, which more keys may read than the full record',
				routing: userReadCalls.getBasic,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many users',
				description: 'List people by status, name, or the days they start and leave',
				routing: userReadCalls.getAll,
			},
			{
				name: 'Get Many Basic Details',
				value: 'getAllBasic',
				action: 'Get many basic details of users',
				description: 'List people with name and contact only, faster than Get Many',
				routing: userReadCalls.getAllBasic,
			},
			{
				name: 'Get Many by Name',
				value: 'getAllByName',
				action: 'Get many users by name',
				description: 'List everybody with department and job, whatever their status, or only people of a name',
				routing: userReadCalls.getAllByName,
			},
			{
				name: 'Get Many From Directory',
				value: 'getAllFromDirectory',
				action: 'Get many users from the directory',
				description:
					'List people with department, location and manager, in an order of your choice. Of several managers, all are named: the directory does not say who is the direct one.',
				routing: userReadCalls.getAllFromDirectory,
			},
			{
				name: 'Get Permissions of API Key Owner',
				value: 'getPermissions',
				action: 'Get the permissions of the API key owner',
				description: "Retrieve what the API key's owner may do and which menus ClayHR shows",
				routing: userReadCalls.getPermissions,
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update a user',
				description: 'Change the fields of one person that you add here',
				routing: userChangeCalls.update,
			},
			{
				name: 'Upload Picture',
				value: 'uploadPicture',
				action: 'Upload the picture of a user',
				description: 'Set the profile picture of a person to an image file',
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
		description: 'The person this is about',
		...userLocator,
	},
	...createUserFields,
	...getManyUsersFields,
	...userDirectoryFields,
	...updateUserFields,
	...userCustomFields,
	...createOrUpdateUserFields,
	...deactivateUserFields,
	...uploadPictureFields,
];
