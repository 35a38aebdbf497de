import type { INodeProperties } from 'n8n-workflow';

/** The fields that complete users from the directory. Each has its own default. */
export const completionFields: INodeProperties[] = [
	{
		displayName: 'Complete From Directory',
		name: 'completeUser',
		type: 'boolean',
		displayOptions: { show: { resource: ['user'], operation: ['get'] } },
		default: true,
		description: "Whether to add department, location, access, date of birth and more from ClayHR's lists of users",
		hint: 'Usually one more request per user for the directory, and one for the list of users. Fields that they do not have, or that the API key may not read, are left out.',
	},
	{
		displayName: 'Complete From Directory',
		name: 'completeUsers',
		type: 'boolean',
		displayOptions: { show: { resource: ['user'], operation: ['getAll', 'getAllBasic', 'getBasic'] } },
		default: false,
		description: "Whether to add department, location, job, employee number, last day and more from ClayHR's directory",
		hint: 'Usually one more request per 100 users of the company. For a few users of a large company, about two requests per user.',
	},
];
