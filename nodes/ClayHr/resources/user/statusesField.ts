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

/** The same, beside date filters. */
export const statusesOrImpliedField: INodeProperties = {
	...statusesField,
	description: 'Statuses to list. If not set, the node lists active users, and others if a date filter needs them.',
	hint: 'With a date filter of today or later also future joiners; with a Last Day filter before today also inactive users. Each user appears once.',
};
