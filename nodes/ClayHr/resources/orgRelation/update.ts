import type { INodeProperties } from 'n8n-workflow';

import { companyIdField } from '../../shared/description/commonFields';
import { locator, userLocator } from '../../shared/description/locators';
import { lineFields } from './lineFields';

const show = { resource: ['orgRelation'], operation: ['update'] };

/** The reporting line to update. The list depends on the user above it. */
export const orgRelationField: INodeProperties = {
	displayName: 'Org Relation',
	name: 'orgRelationId',
	required: true,
	displayOptions: { show },
	description: 'The reporting line to change. The list holds those of the user.',
	...locator({
		thing: 'an org relation',
		search: 'searchOrgRelations',
		example: '1301',
		dependsOn: 'orgRelationUserId.value',
	}),
};

/** Optional fields of Org Relation: Update. */
export const updateOrgRelationFields: INodeProperties[] = [
	{
		displayName: 'Update Fields',
		name: 'orgRelationUpdateFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			companyIdField,
			lineFields.endDate,
			{ displayName: 'Other User', name: 'otherUserId', description: 'Another person who takes part', ...userLocator },
			lineFields.relationType,
			lineFields.startDate,
			{
				displayName: 'Status',
				name: 'relationStatus',
				type: 'string',
				default: '',
				description: "As the field 'statusCode' of a listed org relation has it",
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
