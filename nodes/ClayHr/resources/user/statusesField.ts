import type { INodeProperties } from 'n8n-workflow';

import { userStatuses } from '../../shared/records/codes';

/** Filter by user status. */
export const statusesField: INodeProperties = {
	displayName: 'Statuses',
	name: 'statuses',
	type: 'multiOptions',
	options: userStatuses,
	default: ['A'],
	description: 'Only active people are listed when this is not added. Each person comes once.',
};
