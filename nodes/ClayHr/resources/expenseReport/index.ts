import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { listOperation, operation } from '../../shared/operation';
import { statusWords, codesOf } from '../../shared/records/codes';
import { choice, decimal, id, text, user } from '../../shared/parameters/fields';
import { createExpenseReportFields } from './create';
import { expenseReportLocator } from './locator';
import { expenseReportShape } from './shape';
import { expenseReportStatuses } from './codes';
import { currencies, expenseTypes, expenseReports } from './lists';

const show = { resource: ['expenseReport'] };

const newStatus = choice('expenseReportStatus', ...codesOf(expenseReportStatuses));

/** Operations and fields of the resource Expense Report. */
export const expenseReportProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAllForUser',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create an expense report',
				description: "Add a draft of a report for the API key's owner, whom ClayHR takes for its author",
				routing: operation('POST /api/expensereport', {
					query: {
						name: text('expenseReportName'),
						amount: decimal('expenseReportAmount'),
						description: text('expenseReportFields.description'),
					},
					response: { kind: 'done' },
				}),
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete an expense report',
				description: 'Remove a report and its expenses for good',
				routing: operation('POST /api/expensereport/delete', {
					query: { expenseReportId: id('expenseReportId') },
					response: { kind: 'deleted', echo: { expenseReportId: id('expenseReportId') } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get an expense report',
				description: 'Retrieve one report with its status and amount; raw output has its expenses',
				routing: operation('GET /api/expensereport', {
					query: { expenseReportId: id('expenseReportId') },
					response: { kind: 'record', shape: expenseReportShape },
				}),
			},
			{
				name: 'Get Many Currencies',
				value: 'getAllCurrencies',
				action: 'Get many currencies',
				description: 'List the currencies that expenses can have',
				routing: listOperation(currencies, {}),
			},
			{
				name: 'Get Many Expense Types',
				value: 'getAllExpenseTypes',
				action: 'Get many expense types',
				description: 'List the kinds of expenses of the company',
				routing: listOperation(expenseTypes, {}),
			},
			{
				name: 'Get Many for User',
				value: 'getAllForUser',
				action: 'Get many expense reports of a user',
				description: 'List the reports of one person',
				routing: listOperation(expenseReports, {
					query: { userID: user('expenseReportUserId') },
				}),
			},
			{
				name: 'Submit',
				value: 'submit',
				action: 'Submit an expense report',
				description: 'Hand in a report, or make it a draft again',
				routing: operation('POST /api/expensereport/submit/{expenseReportId}', {
					pathValues: { expenseReportId: id('expenseReportId') },
					query: { status: newStatus },
					response: {
						kind: 'done',
						echo: { expenseReportId: id('expenseReportId'), status: newStatus },
						words: { status: statusWords },
					},
				}),
			},
		],
	},
	{
		displayName: 'Expense Report',
		name: 'expenseReportId',
		required: true,
		displayOptions: { show: { ...show, operation: ['delete', 'get', 'submit'] } },
		description: "The report to work with; the list holds those of the API key's owner",
		...expenseReportLocator,
	},
	{
		displayName: 'User',
		name: 'expenseReportUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['getAllForUser'] } },
		description: 'Whose reports to list',
		...userLocator,
	},
	{
		displayName: 'Status',
		name: 'expenseReportStatus',
		type: 'options',
		displayOptions: { show: { ...show, operation: ['submit'] } },
		options: expenseReportStatuses,
		default: 'SUB',
		description: 'The new status of the report',
	},
	...createExpenseReportFields,
];
