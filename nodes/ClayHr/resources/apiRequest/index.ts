import type { INodeProperties } from 'n8n-workflow';

import { routingOf } from '../../shared/operation';
import { choice, flag } from '../../shared/parameters/fields';
import { methods, readApiRequest } from './readApiRequest';

const show = { resource: ['apiRequest'] };

/** Operations and fields of the resource API Request. */
export const apiRequestProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'send',
		options: [
			{
				name: 'Send',
				value: 'send',
				action: 'Send an API request',
				description: 'Call a path of the ClayHR API that has no operation in this node',
				routing: routingOf({
					method: 'GET',
					path: '/',
					// A custom request may change data even as a GET, so it is treated as a change.
					changesData: true,
					response: {
						kind: 'anything',
						whole: flag('apiRequestOptions.wholeResponse', false, true),
						method: choice('apiRequestMethod', ...methods),
					},
					readRequest: readApiRequest,
				}),
			},
		],
	},
	{
		displayName: 'Method',
		name: 'apiRequestMethod',
		type: 'options',
		displayOptions: { show },
		options: [
			{ name: 'DELETE', value: 'DELETE' },
			{ name: 'GET', value: 'GET' },
			{ name: 'PATCH', value: 'PATCH' },
			{ name: 'POST', value: 'POST' },
			{ name: 'PUT', value: 'PUT' },
		],
		default: 'GET',
	},
	{
		displayName: 'Path',
		name: 'apiRequestPath',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. /api/orgunits',
		description:
			"Path as in ClayHR's API documentation, without /rm. Requests are sent once, in the order of the items.",
	},
	{
		displayName: 'Options',
		name: 'apiRequestOptions',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Body',
				name: 'body',
				type: 'json',
				default: '{}',
				description: 'JSON to send as the request body',
			},
			{
				displayName: 'Query',
				name: 'query',
				type: 'json',
				default: '{}',
				description: 'JSON object with the names and values after the question mark of the address',
			},
			{
				displayName: 'Whole Response',
				name: 'wholeResponse',
				type: 'boolean',
				default: true,
				description: 'Whether to return one item with the whole response instead of one item per record',
			},
		],
	},
];
