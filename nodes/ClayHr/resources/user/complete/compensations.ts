import type { INodeProperties } from 'n8n-workflow';

import { payPeriods, payStatuses, payTypes } from '../../../shared/fields/codes';
import { currencyLocator } from '../../../shared/fields/currency';

/** The compensation of User: Create or Update. */
export const compensations: INodeProperties = {
	displayName: 'Compensation',
	name: 'compensations',
	type: 'fixedCollection',
	placeholder: 'Add Compensation',
	typeOptions: { multipleValues: true },
	default: {},
	options: [
		{
			displayName: 'Compensation',
			name: 'compensation',
			values: [
				{ displayName: 'Amount', name: 'amount', type: 'number', default: 0 },
				{
					displayName: 'Change Type Code',
					name: 'changeTypeCode',
					type: 'string',
					default: '',
					description: 'Why the pay changes, as your company has set it up in ClayHR',
				},
				{
					displayName: 'Change Type ID',
					name: 'changeTypeId',
					type: 'string',
					default: '',
					description: 'The same by its ID, which ClayHR shows where the change types are set up',
				},
				{
					displayName: 'Compensation Type',
					name: 'compensationType',
					type: 'options',
					options: payTypes,
					default: 'sal',
				},
				{ displayName: 'Currency', name: 'currencyCode', description: 'What it is paid in', ...currencyLocator },
				{ displayName: 'Effective Date', name: 'effectiveDate', type: 'dateTime', default: '' },
				{
					displayName: 'External ID',
					name: 'externalId',
					type: 'string',
					default: '',
					description: 'The ID of the compensation in another system',
				},
				{
					displayName: 'Financial Type',
					name: 'financialType',
					type: 'options',
					options: [{ name: 'Compensation', value: 'COMP' }],
					default: 'COMP',
				},
				{
					displayName: 'Period',
					name: 'period',
					type: 'options',
					options: payPeriods,
					default: 'YRLY',
				},
				{
					displayName: 'Status',
					name: 'payStatus',
					type: 'options',
					options: payStatuses,
					default: 'ACTV',
				},
			],
		},
	],
};
