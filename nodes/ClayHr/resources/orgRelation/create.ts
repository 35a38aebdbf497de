import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['orgRelation'], operation: ['create'] };

/** Optional fields of Org Relation: Create. */
export const createOrgRelationFields: INodeProperties[] = [
	{
		displayName: 'Additional Fields',
		name: 'orgRelationFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'ADP Associate OID',
				name: 'adpAssociateOid',
				type: 'string',
				default: '',
				description: 'The identifier of the person in ADP',
			},
			{
				displayName: 'End Date',
				name: 'endDate',
				type: 'dateTime',
				default: '',
				description: 'The last day of the reporting line',
			},
			{
				displayName: 'Relation Type',
				name: 'relationType',
				type: 'string',
				default: '',
				description: "As the field 'relationType' of a listed org relation has it",
			},
			{
				displayName: 'Start Date',
				name: 'startDate',
				type: 'dateTime',
				default: '',
				description: 'The first day of the reporting line',
			},
		],
	},
];
