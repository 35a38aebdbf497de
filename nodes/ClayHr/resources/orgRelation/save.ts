import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';

const show = { resource: ['orgRelation'], operation: ['save'] };

/** Fields of Org Relation: Save, beside the users. */
export const saveOrgRelationFields: INodeProperties[] = [
	{
		displayName: 'Manager Email',
		name: 'orgRelationManagerEmail',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. lee.ward@example.com',
	},
	{
		displayName: 'Org Relation ID',
		name: 'orgRelationId',
		type: 'number',
		required: true,
		displayOptions: { show },
		typeOptions: { numberPrecision: 0 },
		default: 0,
		description: 'The org relation to change. ClayHR does not document what stands for a new one; 0 is an assumption.',
	},
	{
		displayName: 'Additional Fields',
		name: 'orgRelationSaveFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Company ID',
				name: 'companyId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 9001',
				description: "The field 'cid' of any user",
			},
			{
				displayName: 'End Date',
				name: 'endDate',
				type: 'dateTime',
				default: '',
				description: 'The last day of the reporting line',
			},
			{ displayName: 'Other User', name: 'otherUserId', description: 'Another person who takes part', ...userLocator },
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
			{
				displayName: 'Status',
				name: 'relationStatus',
				type: 'string',
				default: '',
				description: "As the field 'status' of a listed org relation has it",
			},
			{
				displayName: 'User Email',
				name: 'userEmail',
				type: 'string',
				default: '',
				placeholder: 'e.g. ada.stone@example.com',
			},
		],
	},
];
