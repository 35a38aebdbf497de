import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { choice } from '../../shared/parameters/fields';
import { feedbackShape } from './shape';
import { feedbackRecipients } from './codes';

const show = { resource: ['feedback'] };

/** Operations and fields of the resource Feedback. */
export const feedbackProperties: INodeProperties[] = [
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
				action: 'Get many feedback entries',
				description: 'List the feedback that users received',
				routing: operation('GET /api/feedback/', {
					query: { type: choice('feedbackType', ...feedbackRecipients) },
					response: { kind: 'rows', under: 'feedbackList', shape: feedbackShape },
				}),
			},
		],
	},
	{
		displayName: 'Feedback About',
		name: 'feedbackType',
		type: 'options',
		displayOptions: { show: { ...show, operation: ['getAll'] } },
		options: feedbackRecipients,
		default: 'all',
		description: "Users who received the feedback. Me is the API key's user.",
	},
];
