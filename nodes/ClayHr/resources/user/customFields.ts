import type { INodeProperties } from 'n8n-workflow';

import { customFieldMapping } from '../../shared/description/commonFields';

const show = { resource: ['user'], operation: ['create', 'createOrUpdate', 'update'] };

/** The custom fields of User: Create, Create or Update, and Update. */
export const userCustomFields: INodeProperties[] = [
	{
		displayName: 'Set Custom Fields',
		name: 'setCustomFields',
		type: 'boolean',
		displayOptions: { show },
		default: false,
		description: "Whether to set your company's custom fields",
	},
	{
		displayName: 'Custom Fields',
		name: 'userCustomFields',
		required: true,
		displayOptions: { show: { ...show, setCustomFields: [true] } },
		description: 'Values of the custom fields',
		...customFieldMapping,
	},
];
