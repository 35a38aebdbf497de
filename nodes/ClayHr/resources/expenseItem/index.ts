import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { constant, date, decimal, flag, id, needed, ofRecord, text, user } from '../../shared/parameters/fields';
import { currencies, expenseTypes } from '../expenseReport/lists';
import { projects } from '../project/lists';
import { createExpenseItemFields } from './create';

const show = { resource: ['expenseItem'] };

const expenseType = id('expenseItemTypeId', expenseTypes);

/** Operations and fields of the resource Expense Item. */
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
				description: 'Add a single expense, optionally to an expense report',
				routing: operation('POST /api/expenseitem', {
					subject: ['expenseItemUserId', 'expenseItemDate', 'expenseItemAmount'],
					query: {
						amount: decimal('expenseItemAmount'),
						billable: flag('expenseItemBillable', 'N', 'Y'),
						// ClayHR also requires the type's name and the company's ID. Both are in the expense type's record.
						cid: ofRecord(expenseTypes, expenseType, 'cid'),
						currencyCode: ofRecord(currencies, text('expenseItemCurrency'), 'currencyCode'),
						date: date('expenseItemDate'),
						// ClayHR requires an ID for a new item, too. It does not document which.
						expenseItemId: constant(0),
						expenseReportId: needed(id('expenseItemFields.expenseItemReportId')),
						expenseType: ofRecord(expenseTypes, expenseType, 'code', 'description'),
						expenseTypeId: expenseType,
						projectId: id('expenseItemProjectId', projects),
						reimbursible: flag('expenseItemReimbursable', 'N', 'Y'),
						remarks: text('expenseItemRemarks'),
						userId: user('expenseItemUserId'),
					},
					response: { kind: 'done', named: { id: ['expenseItemId'] } },
				}),
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete an expense item',
				description: 'Delete a single expense permanently',
				routing: operation('POST /api/expenseitem/delete', {
					query: { expenseItemId: id('expenseItemId') },
					response: { kind: 'deleted' },
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
		placeholder: 'e.g. 5601',
		description: "The ID that Create returns, or an ID in the field 'itemIds' of Expense Report: Get",
	},
	...createExpenseItemFields,
];
