import type { INodeProperties } from 'n8n-workflow';

/** Fields of a reporting line, shared by Create and Update. */
export const lineFields = {
	endDate: {
		displayName: 'End Date',
		name: 'endDate',
		type: 'dateTime',
		default: '',
		description: 'The last day of the reporting line',
	},
	relationType: {
		displayName: 'Relation Type',
		name: 'relationType',
		type: 'string',
		default: '',
		description: "As the field 'relationType' of a listed org relation has it",
	},
	startDate: {
		displayName: 'Start Date',
		name: 'startDate',
		type: 'dateTime',
		default: '',
		description: 'The first day of the reporting line',
	},
} satisfies Record<string, INodeProperties>;
