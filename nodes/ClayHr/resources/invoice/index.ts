import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { id } from '../../shared/parameters/fields';
import { invoiceShape } from './shape';
import { projects } from '../project/lists';
import { projectLocator } from '../project/locator';

const show = { resource: ['invoice'] };

/** Operations and fields of the resource Invoice. */
export const invoiceProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many invoices',
				description: 'List the invoices of a project',
				routing: operation('GET /api/invoice/', {
					query: { projectId: id('invoiceProjectId', projects) },
					response: { kind: 'rows', shape: invoiceShape },
				}),
			},
		],
	},
	{
		displayName: 'Project',
		name: 'invoiceProjectId',
		required: true,
		displayOptions: { show },
		description: 'Project whose invoices to list',
		...projectLocator,
	},
];
