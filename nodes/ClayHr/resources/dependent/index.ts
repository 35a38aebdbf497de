import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { integer } from '../../shared/request/fields';

const show = { resource: ['dependent'] };

/** What can be done with dependents. */
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
				description: 'Remove a family member from the record of a person',
				routing: operation({
					method: 'POST',
					path: '/api/user/dependent/delete',
					pathConfidence: 'low',
					changesData: true,
					query: { contactId: integer('dependentId') },
					answer: { kind: 'deleted', echo: { dependentId: integer('dependentId') } },
				}),
			},
		],
	},
	{
		displayName: 'Dependent ID',
		name: 'dependentId',
		type: 'string',
		required: true,
		displayOptions: { show: show },
		default: '',
		placeholder: 'e.g. 123',
		description: "The field 'contactId' of a dependent",
	},
];
