import type { INodeProperties } from 'n8n-workflow';

import { currencyLocator, userLocator } from '../../shared/description/locators';
import { expenseTypeLocator } from './locator';
import { projectLocator } from '../project/locator';

const show = { resource: ['expenseItem'], operation: ['create'] };

/** Fields of Expense Item: Create. ClayHR requires all of them, plus two values that the node looks up. */
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
		displayName: 'New Expense Item ID',
		name: 'newExpenseItemId',
		type: 'number',
		required: true,
		displayOptions: { show },
		typeOptions: { numberPrecision: 0 },
		default: 0,
		description: 'ClayHR requires an ID even for a new expense item, but does not document why. Leave it at 0.',
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
];
