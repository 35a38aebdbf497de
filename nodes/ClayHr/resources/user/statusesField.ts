import type { INodeProperties } from 'n8n-workflow';

/** The statuses of the people that a list is wanted of. */
export const statusesField: INodeProperties = {
	displayName: 'Statuses',
	name: 'statuses',
	type: 'multiOptions',
	options: [
		{ name: 'Active', value: 'A' },
		{ name: 'Future Joiner', value: 'F' },
		{ name: 'Inactive', value: 'I' },
	],
	default: ['A'],
	description: 'Only active people are listed when this is not added. Each person comes once.',
};
