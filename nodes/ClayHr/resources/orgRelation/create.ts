import type { INodeProperties } from 'n8n-workflow';

import { lineFields } from './lineFields';

const show = { resource: ['orgRelation'], operation: ['create'] };

/** Optional fields of Reporting Line: Create. */
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
				description: 'Identifier of the user in ADP',
			},
			lineFields.endDate,
			lineFields.relationType,
			lineFields.startDate,
		],
	},
];
