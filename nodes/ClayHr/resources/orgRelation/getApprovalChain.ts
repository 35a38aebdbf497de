import type { INodeProperties } from 'n8n-workflow';

import { chainSources } from './chainSources';

/** Optional fields of Reporting Line: Get Approval Chain. */
export const approvalChainFields: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'approvalChainOptions',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { resource: ['orgRelation'], operation: ['getApprovalChain'] } },
		default: {},
		options: [
			{
				displayName: 'Max Levels',
				name: 'maxLevels',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 10,
				description: 'Maximum number of levels above the user',
			},
			{
				displayName: 'Source',
				name: 'source',
				type: 'options',
				options: chainSources,
				default: 'managers',
				description: 'Whose approval is needed on each level',
			},
			{
				displayName: 'Stop at Missing Manager',
				name: 'stopAtMissingManager',
				type: 'boolean',
				default: false,
				description: 'Whether to end the chain instead of failing if a manager was deleted or has no email in ClayHR',
				hint: 'A manager without an email is still returned',
			},
		],
	},
];
