import type { INodeProperties } from 'n8n-workflow';

import { payPeriods, payStatuses, payTypes } from '../../shared/records/codes';
import { currencyLocator } from '../../shared/description/locators';

const show = { resource: ['userCompensation'], operation: ['add', 'update'] };

/** Fields shared by User Compensation: Add and User Compensation: Update. */
export const payFields: INodeProperties[] = [
	{
		displayName: 'Amount',
		name: 'compensationValue',
		type: 'number',
		required: true,
		displayOptions: { show },
		default: 0,
		description: 'Amount for each period',
	},
	{
		displayName: 'Currency',
		name: 'compensationCurrency',
		required: true,
		displayOptions: { show },
		description: 'Currency of the amount',
		...currencyLocator,
	},
	{
		displayName: 'Period',
		name: 'compensationPeriod',
		type: 'options',
		displayOptions: { show },
		options: payPeriods,
		default: 'YRLY',
		description: 'How often the amount is paid',
	},
	{
		displayName: 'Status',
		name: 'compensationStatus',
		type: 'options',
		displayOptions: { show },
		options: payStatuses,
		default: 'ACTV',
	},
	{
		displayName: 'Type',
		name: 'compensationType',
		type: 'options',
		displayOptions: { show },
		options: payTypes,
		default: 'sal',
		description: 'Type of the compensation',
	},
];
