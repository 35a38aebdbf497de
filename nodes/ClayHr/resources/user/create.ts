import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['user'], operation: ['create'] };

/** Fields of User: Create. */
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
		description: 'Must not belong to another user yet',
	},
];
