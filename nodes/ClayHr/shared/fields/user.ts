import type { INodeProperties } from 'n8n-workflow';

/** The ways to choose a user; every user field has these. */
export const userLocator = {
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a user...',
			typeOptions: { searchListMethod: 'searchUsers', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 140001',
			hint: "The number at the end of the address of the user's page in ClayHR",
			validation: [
				{
					type: 'regex',
					properties: { regex: '^\\s*\\d+\\s*$', errorMessage: 'A user ID is a whole number' },
				},
			],
		},
	],
} satisfies Partial<INodeProperties>;
