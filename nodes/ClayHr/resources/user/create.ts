import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['user'], operation: ['create', 'createOrUpdate'] };

/** Fields of User: Create and Create or Update. */
export const createUserFields: INodeProperties[] = [
	{
		displayName: 'First Name',
		name: 'firstName',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Ada',
	},
	{
		displayName: 'Email',
		name: 'email',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. ada.stone@example.com',
		description: 'Email address of the user. No two users in ClayHR can have the same one.',
	},
];
