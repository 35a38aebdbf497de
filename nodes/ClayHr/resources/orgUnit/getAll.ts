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
					'Whether to put each unit into the list of children of the unit above it. Limit counts the units at the top then.',
			},
		],
	},
];
