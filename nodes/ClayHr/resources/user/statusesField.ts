import type { INodeProperties } from 'n8n-workflow';

import { personFields } from './personFields';

/** Filter by user status. */
export const statusesField: INodeProperties = {
	displayName: 'Statuses',
	name: 'statuses',
	type: 'multiOptions',
	options: personFields.status.options,
	default: ['A'],
	description: 'Only active people are listed when this is not added. Each person comes once.',
};
