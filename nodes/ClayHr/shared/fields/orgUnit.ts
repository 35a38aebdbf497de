import type { INodeProperties } from 'n8n-workflow';

/** The ways to choose an org unit. */
export const orgUnitLocator = {
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an org unit...',
			typeOptions: { searchListMethod: 'searchOrgUnits', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 31',
			validation: [
				{
					type: 'regex',
					properties: { regex: '^\\s*\\d+\\s*$', errorMessage: 'An org unit ID is a whole number' },
				},
			],
		},
	],
} satisfies Partial<INodeProperties>;
