import type { INodeProperties } from 'n8n-workflow';

import { companyIdField } from '../../shared/description/commonFields';
import { locator, userLocator } from '../../shared/description/locators';
import { lineFields } from './lineFields';

const show = { resource: ['orgRelation'], operation: ['update'] };

/** The reporting line to update. The list depends on the user above it. */
export const orgRelationField: INodeProperties = {
	displayName: 'Reporting Line',
	name: 'orgRelationId',
	required: true,
	displayOptions: { show },
	description: 'The list shows the reporting lines of the user: one per manager',
	...locator({
		thing: 'a reporting line',
		search: 'searchOrgRelations',
		example: '1301',
		dependsOn: 'orgRelationUserId.value',
	}),
};

/** Optional fields of Reporting Line: Update. */
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
			{
				displayName: 'Other User',
				name: 'otherUserId',
				description: 'ClayHR does not document what this user does in the reporting line',
				...userLocator,
			},
			lineFields.relationType,
			lineFields.startDate,
			{
				displayName: 'Status',
				name: 'relationStatus',
				type: 'string',
				default: '',
				description: "Code of the status, as in the field 'statusCode' of a listed reporting line",
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
