import type { INodeProperties } from 'n8n-workflow';

/** The ways to choose a leave request; the list holds those that wait for the owner of the API key. */
export const leaveRequestLocator = {
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a waiting leave request...',
			typeOptions: { searchListMethod: 'searchLeaveRequests', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 990123',
			hint: "The field 'cardId' of a listed leave request",
			validation: [
				{
					type: 'regex',
					properties: { regex: '^\\s*\\d+\\s*$', errorMessage: 'A leave request ID is a whole number' },
				},
			],
		},
	],
} satisfies Partial<INodeProperties>;
