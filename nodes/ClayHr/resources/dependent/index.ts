import type { INodeProperties } from 'n8n-workflow';

import { locator, recordOwner, recordOwnerField } from '../../shared/description/locators';
import { operation } from '../../shared/operation';
import { id } from '../../shared/parameters/fields';

const show = { resource: ['dependent'] };

/** Operations and fields of the resource Dependent. */
export const dependentProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'delete',
		options: [
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete a dependent',
				description: 'Remove a dependent (family member) from the contacts of a user',
				routing: operation('POST /api/user/dependent/delete', {
					query: { contactId: id('dependentId') },
					response: { kind: 'deleted' },
				}),
			},
		],
	},
	recordOwnerField,
	{
		displayName: 'Dependent',
		name: 'dependentId',
		required: true,
		displayOptions: { show },
		description: 'Dependent to delete',
		...locator({
			thing: 'a dependent',
			search: 'searchDependents',
			dependsOn: `${recordOwner}.value`,
			example: '123',
			hint: "The field 'contactId' in the 'contactList' of User: Get in raw output",
		}),
	},
];
