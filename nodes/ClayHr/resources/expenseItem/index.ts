import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import {
	date,
	decimal,
	flag,
	id,
	integer,
	ofRecord,
	type RecordList,
	text,
	user,
} from '../../shared/parameters/fields';
import { expenseTypes } from '../expenseReport/lists';
import { currencies } from './currencies';
import { createExpenseItemFields } from './create';

const show = { resource: ['expenseItem'] };

// ClayHR also requires the type's name and the company's ID. Both are in each expense type's record.
const expenseType: RecordList = { path: expenseTypes.path, idField: 'expenseTypeId', thing: 'an expense type' };

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
				description: 'Add a single expense. ClayHR does not document which expense report the expense belongs to.',
				routing: operation('POST /api/expenseitem', {
					query: {
						amount: decimal('expenseItemAmount'),
						billable: flag('expenseItemBillable', 'N', 'Y'),
						cid: ofRecord(expenseType, id('expenseItemTypeId'), 'cid'),
						currencyCode: ofRecord(currencies, text('expenseItemCurrency'), 'currencyCode'),
						date: date('expenseItemDate'),
						expenseItemId: integer('newExpenseItemId', { least: 0 }),
						expenseType: ofRecord(expenseType, id('expenseItemTypeId'), 'code', 'description'),
						expenseTypeId: id('expenseItemTypeId'),
						projectId: id('expenseItemProjectId'),
						reimbursible: flag('expenseItemReimbursable', 'N', 'Y'),
						remarks: text('expenseItemRemarks'),
						userId: user('expenseItemUserId'),
					},
					response: { kind: 'done' },
				}),
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete an expense item',
				description: 'Delete a single expense permanently',
				routing: operation('POST /api/expenseitem/delete', {
					query: { expenseItemId: id('expenseItemId') },
					response: { kind: 'deleted', echo: { expenseItemId: id('expenseItemId') } },
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
		description:
			'The ID that Create returns. Expense Report: Get with raw output shows the IDs of all items of a report.',
	},
	...createExpenseItemFields,
];
