import type { INodeProperties } from 'n8n-workflow';

/** The fields that complete users from the directory. Each has its own default. */
export const completionFields: INodeProperties[] = [
	{
		displayName: 'Complete From Directory',
		name: 'completeUser',
		type: 'boolean',
		displayOptions: { show: { resource: ['user'], operation: ['get'] } },
		default: true,
		description:
			"Whether to add what only ClayHR's directory has: department, location, last day, date of birth, worker type, time zone and notes. The node searches the directory by name and compares the ID: usually one more request per user. If the directory does not have the user, or the API key may not read it, these fields are left out. In raw output, the directory's record is the field 'directory'.",
	},
	{
		displayName: 'Complete From Directory',
		name: 'completeUsers',
		type: 'boolean',
		displayOptions: { show: { resource: ['user'], operation: ['getAll', 'getAllBasic', 'getBasic'] } },
		default: false,
		description:
			"Whether to add what only ClayHR's directory has: employee number, job, department, location, last day, date of birth and more. The node reads the directory page by page, for each status: usually one more request per 100 users of the company. If it needs only a few users of a large company, it looks them up by name: at most about two requests per user. In raw output, the directory's record is the field 'directory'.",
		hint: 'If this is off, the output has no department, location, last day and date of birth. Get Many then also has no employee number and job.',
	},
];
