import type { INodeProperties } from 'n8n-workflow';

import { currencyLocator, userLocator } from '../../shared/description/locators';
import { expenseReportLocator } from '../expenseReport/locator';
import { expenseTypeLocator } from './locator';
import { projectLocator } from '../project/locator';

const show = { resource: ['expenseItem'], operation: ['create'] };

/** Fields of Expense Item: Create. ClayHR requires all of them but the report, plus two values that the node looks up. */
export const createExpenseItemFields: INodeProperties[] = [
	{
		displayName: 'User',
		name: 'expenseItemUserId',
		required: true,
		displayOptions: { show },
		description: 'User who had the expense',
		...userLocator,
	},
	{
		displayName: 'Amount',
		name: 'expenseItemAmount',
		type: 'number',
		required: true,
		displayOptions: { show },
		default: 0,
	},
	{
		displayName: 'Billable',
		name: 'expenseItemBillable',
		type: 'boolean',
		displayOptions: { show },
		default: false,
		description: 'Whether to bill the expense to a customer',
	},
	{
		displayName: 'Currency',
		name: 'expenseItemCurrency',
		required: true,
		displayOptions: { show },
		...currencyLocator,
	},
	{
		displayName: 'Date',
		name: 'expenseItemDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show },
		default: '',
		description: 'Date of the expense',
	},
	{
		displayName: 'Expense Type',
		name: 'expenseItemTypeId',
		required: true,
		displayOptions: { show },
		description: 'Type of the expense',
		...expenseTypeLocator,
	},
	{
		displayName: 'Project',
		name: 'expenseItemProjectId',
		required: true,
		displayOptions: { show },
		description: 'Project that the expense belongs to',
		...projectLocator,
	},
	{
		displayName: 'Reimbursable',
		name: 'expenseItemReimbursable',
		type: 'boolean',
		displayOptions: { show },
		default: false,
		description: 'Whether to reimburse the user for the expense',
	},
	{
		displayName: 'Remarks',
		name: 'expenseItemRemarks',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Train to Hamburg',
	},
	{
		displayName: 'Additional Fields',
		name: 'expenseItemFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Expense Report',
				name: 'expenseItemReportId',
				description: 'Report that gets the expense. ClayHR does not document this: check it with Expense Report: Get.',
				hint: 'If not set, ClayHR chooses the report',
				...expenseReportLocator,
			},
		],
	},
];
