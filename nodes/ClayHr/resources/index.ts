import type { INodeProperties } from 'n8n-workflow';

import { listingFields } from '../shared/fields/listing';
import { rememberLabels } from '../shared/request/fieldLabels';
import { inReadingOrder } from '../shared/fields/readingOrder';
import { leaveRequestProperties } from './leaveRequest';
import { orgUnitProperties } from './orgUnit';
import { ptoPolicyProperties } from './ptoPolicy';
import { userProperties } from './user';

const resourceProperties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Leave Request', value: 'leaveRequest' },
			{ name: 'Org Unit', value: 'orgUnit' },
			{ name: 'PTO Policy', value: 'ptoPolicy' },
			{ name: 'User', value: 'user' },
		],
		default: 'user',
	},
	...leaveRequestProperties,
	...orgUnitProperties,
	...ptoPolicyProperties,
	...userProperties,
];

/** All parameters of the ClayHR node, in the order in which the editor shows them. */
export const properties: INodeProperties[] = rememberLabels(
	inReadingOrder([...resourceProperties, ...listingFields(resourceProperties)]),
);
