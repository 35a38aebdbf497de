import type { INodeProperties } from 'n8n-workflow';

import { userStatuses } from '../../shared/records/codes';

/** Filter by user status. */
export const statusesField: INodeProperties = {
	displayName: 'Statuses',
	name: 'statuses',
	type: 'multiOptions',
	options: userStatuses,
	default: ['A'],
	description: 'Statuses to list. If not set, the node lists only active users. Each user appears once.',
};
