import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { payStubShape } from './shape';

/** Operations and fields of the resource Pay Stub. */
export const payStubProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['payStub'] } },
		default: 'getAllOwn',
		options: [
			{
				name: 'Get My Pay Stubs',
				value: 'getAllOwn',
				action: 'Get my pay stubs',
				description: "List the pay stubs of the API key's user",
				routing: operation('GET /api/paystub', {
					response: { kind: 'rows', shape: payStubShape },
				}),
			},
		],
	},
];
