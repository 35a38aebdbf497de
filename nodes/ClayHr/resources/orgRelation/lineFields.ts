import type { INodeProperties } from 'n8n-workflow';

/** Fields of a reporting line, shared by Create and Update. */
export const lineFields = {
	endDate: {
		displayName: 'End Date',
		name: 'endDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		default: '',
		description: 'Last day of the reporting line',
	},
	relationType: {
		displayName: 'Relation Type',
		name: 'relationType',
		type: 'string',
		default: '',
		description: "Type of the reporting line, as in the field 'relationTypeCode' of a listed one",
	},
	startDate: {
		displayName: 'Start Date',
		name: 'startDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		default: '',
		description: 'First day of the reporting line',
	},
} satisfies Record<string, INodeProperties>;
