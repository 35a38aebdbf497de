import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['candidate'], operation: ['create'] };

/** Fields of Candidate: Create. */
export const createCandidateFields: INodeProperties[] = [
	{
		displayName: 'Name',
		name: 'candidateName',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Grace Field',
	},
	{
		displayName: 'Email',
		name: 'candidateEmail',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. grace.field@example.com',
	},
	{
		displayName: 'Additional Fields',
		name: 'candidateFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Is New',
				name: 'isNew',
				type: 'boolean',
				default: true,
				description: 'Whether the candidate is new to ClayHR',
			},
			{
				displayName: 'Phone',
				name: 'phoneDigits',
				type: 'string',
				default: '',
				placeholder: 'e.g. 4155550123',
				description: 'Only the digits are sent. ClayHR expects a whole number, so a leading zero may be lost.',
			},
			{
				displayName: 'Source',
				name: 'source',
				type: 'string',
				default: '',
				placeholder: 'e.g. Job fair',
				description: 'Where the candidate comes from. If not set, ClayHR uses API.',
			},
		],
	},
];
