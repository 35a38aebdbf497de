import type { INodeProperties } from 'n8n-workflow';

import { listOperation, operation } from '../../shared/operation';
import { customFieldValue, id, text, user } from '../../shared/parameters/fields';
import { customFieldFields } from './fields';
import { customFieldShape, customFieldValueShape, customListShape } from './shape';
import { customFields } from './lists';

const ofUser = { customFieldId: id('customFieldId', customFields), userId: user('customFieldUserId') };

/** Operations and fields of the resource Custom Field. */
export const customFieldProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['customField'] } },
		default: 'getAll',
		options: [
			{
				name: 'Get',
				value: 'get',
				action: 'Get a custom field',
				description: 'Retrieve the definition of a custom field',
				routing: operation('GET /api/customfield', {
					query: { customFieldId: id('customFieldId', customFields) },
					response: { kind: 'record', shape: customFieldShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many custom fields',
				description: 'List the custom fields of your company',
				routing: listOperation(customFields, {
					query: { objectType: text('customFieldFilters.objectType') },
				}),
			},
			{
				name: 'Get Many Lists',
				value: 'getAllLists',
				action: 'Get many lists of custom fields',
				description: 'List the options that people can choose from in custom fields',
				routing: operation('GET /api/customlist', {
					response: { kind: 'rows', shape: customListShape },
				}),
			},
			{
				name: 'Get Value',
				value: 'getValue',
				action: 'Get the value of a custom field',
				description: 'Retrieve the value of a custom field for a user',
				routing: operation('GET /api/customfieldvalues', {
					query: ofUser,
					response: { kind: 'record', shape: customFieldValueShape },
				}),
			},
			{
				name: 'Save Values',
				value: 'saveValues',
				action: 'Save custom field values of a user',
				description: 'Change several custom fields of a user at once',
				routing: operation('POST /api/user/saveCustomFieldValues', {
					query: { userID: user('customFieldUserId') },
					bodyFrom: 'customFieldMapping',
					hasEmptyValues: true,
					response: { kind: 'done', echo: { userId: user('customFieldUserId') } },
				}),
			},
			{
				name: 'Update Value',
				value: 'updateValue',
				action: 'Update the value of a custom field',
				description: 'Change the value of a custom field for a user',
				routing: operation('POST /api/customfieldvalues', {
					query: { ...ofUser, value: customFieldValue('customFieldValue', ofUser.customFieldId, customFields) },
					response: { kind: 'done', echo: ofUser },
				}),
			},
		],
	},
	...customFieldFields,
];
