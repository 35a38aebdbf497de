import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { choice, date, decimal, flag, integer, text, user } from '../../shared/request/fields';
import { createExpenseItemFields } from './create';

const show = { resource: ['expenseItem'] };

/** What can be done with expense items. */
export const expenseItemProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'create',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create an expense item',
				description: 'Add a single expense. ClayHR does not say which report it joins.',
				routing: operation({
					method: 'POST',
					path: '/api/expenseitem',
					changesData: true,
					query: {
						amount: decimal('expenseItemAmount'),
						billable: flag('expenseItemBillable', 'N', 'Y'),
						cid: integer('expenseItemCompanyId'),
						currencyCode: choice('expenseItemCurrency', '$(CD)', '₹(INR)', '$(USD)'),
						date: date('expenseItemDate'),
						expenseItemId: integer('newExpenseItemId'),
						expenseType: text('expenseItemType'),
						expenseTypeId: integer('expenseItemTypeId'),
						projectId: integer('expenseItemProjectId'),
						reimbursible: flag('expenseItemReimbursable', 'N', 'Y'),
						remarks: text('expenseItemRemarks'),
						userId: user('expenseItemUserId'),
					},
					answer: { kind: 'done' },
				}),
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete an expense item',
				description: 'Remove a single expense for good',
				routing: operation({
					method: 'POST',
					path: '/api/expenseitem/delete',
					pathConfidence: 'low',
					changesData: true,
					query: { expenseItemId: integer('expenseItemId') },
					answer: { kind: 'deleted', echo: { expenseItemId: integer('expenseItemId') } },
				}),
			},
		],
	},
	{
		displayName: 'Expense Item ID',
		name: 'expenseItemId',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['delete'] } },
		default: '',
		placeholder: 'e.g. 123',
	},
	...createExpenseItemFields,
];
