import type { INodeProperties } from 'n8n-workflow';

import { payPeriods, payStatuses, payTypes } from '../../../shared/records/codes';
import { withNotSet } from '../../../shared/description/commonFields';
import { currencyLocator } from '../../../shared/description/locators';
import { financialTypes } from './codes';

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
				// Text, because a number field can't be empty and every entry has all fields.
				{ displayName: 'Amount', name: 'amount', type: 'string', default: '', placeholder: 'e.g. 85000.50' },
				{
					displayName: 'Change Type Code',
					name: 'changeTypeCode',
					type: 'string',
					default: '',
					description: 'Code of the reason for the change, as set up by your company in ClayHR',
				},
				{
					displayName: 'Change Type ID',
					name: 'changeTypeId',
					type: 'string',
					default: '',
					description: 'ID of the reason for the change, as set up by your company in ClayHR',
				},
				{
					displayName: 'Compensation Status',
					name: 'payStatus',
					type: 'options',
					options: withNotSet(payStatuses),
					default: '',
				},
				{
					displayName: 'Compensation Type',
					name: 'compensationType',
					type: 'options',
					options: withNotSet(payTypes),
					default: '',
				},
				{ displayName: 'Currency', name: 'currencyCode', description: 'Currency of the amount', ...currencyLocator },
				{
					displayName: 'Effective Date',
					name: 'effectiveDate',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
				},
				{
					displayName: 'External Compensation ID',
					name: 'externalId',
					type: 'string',
					default: '',
					description: 'The ID of the compensation in another system',
				},
				{
					displayName: 'Financial Type',
					name: 'financialType',
					type: 'options',
					options: withNotSet(financialTypes),
					default: '',
				},
				{
					displayName: 'Period',
					name: 'period',
					type: 'options',
					options: withNotSet(payPeriods),
					default: '',
				},
			],
		},
	],
};
