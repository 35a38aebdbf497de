import type { INodeProperties } from 'n8n-workflow';

/** Fields of a reporting line, shared by Create and Update. */
export const lineFields = {
	endDate: {
		displayName: 'End Date',
		name: 'endDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		default: '',
		description: 'Last day of the org relation',
	},
	relationType: {
		displayName: 'Relation Type',
		name: 'relationType',
		type: 'string',
		default: '',
		description: "Type of the org relation, as in the field 'relationType' of a listed org relation",
	},
	startDate: {
		displayName: 'Start Date',
		name: 'startDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		default: '',
		description: 'First day of the org relation',
	},
} satisfies Record<string, INodeProperties>;
