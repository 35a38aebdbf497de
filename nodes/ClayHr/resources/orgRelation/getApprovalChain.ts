import type { INodeProperties } from 'n8n-workflow';

/** Optional fields of Org Relation: Get Approval Chain. */
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
				displayName: 'Stop at Missing Manager',
				name: 'stopAtMissingManager',
				type: 'boolean',
				default: false,
				description:
					'Whether to end the chain instead of failing if a manager was deleted or has no email in ClayHR. A manager without an email is still returned.',
			},
		],
	},
];
