import type { INodeProperties } from 'n8n-workflow';

import { untilLeavingChoices } from './leavingDate';

/** Fields of User: Deactivate, in addition to the person. */
export const deactivateUserFields: INodeProperties[] = [
	{
		displayName: 'Additional Fields',
		name: 'userDeactivateFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { resource: ['user'], operation: ['deactivate'] } },
		default: {},
		options: [
			{
				displayName: 'Leaving Date',
				name: 'endDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description:
					'Last day of work. If it is ahead, the node only sets it, and ClayHR deactivates the user after that day.',
			},
			{
				displayName: 'Notes',
				name: 'notes',
				type: 'string',
				default: '',
				description: "Replaces the notes in the user's record",
			},
			{
				displayName: 'Until the Leaving Date',
				name: 'untilLeaving',
				type: 'options',
				options: untilLeavingChoices,
				default: 'keep',
				description: 'What to do if the leaving date is ahead',
			},
		],
	},
];
