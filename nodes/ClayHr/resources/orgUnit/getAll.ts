import type { INodeProperties } from 'n8n-workflow';

/** Fields of Org Unit: Get Many, in addition to Return All and Limit. */
export const getManyOrgUnitsFields: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'orgUnitOptions',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { resource: ['orgUnit'], operation: ['getAll'] } },
		default: {},
		options: [
			{
				displayName: 'Return as Tree',
				name: 'asTree',
				type: 'boolean',
				default: true,
				description:
					'Whether to return each org unit inside its parent. Limit then counts only the org units at the top.',
			},
		],
	},
];
