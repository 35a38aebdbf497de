import type { INodeProperties } from 'n8n-workflow';

/** The ways to choose a PTO policy. */
export const ptoPolicyLocator = {
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a PTO policy...',
			typeOptions: { searchListMethod: 'searchPtoPolicies', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 321',
			validation: [
				{
					type: 'regex',
					properties: { regex: '^\\s*\\d+\\s*$', errorMessage: 'A PTO policy ID is a whole number' },
				},
			],
		},
	],
} satisfies Partial<INodeProperties>;
