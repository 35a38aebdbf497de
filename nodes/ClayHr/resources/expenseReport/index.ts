import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/user';
import { operation } from '../../shared/operation';
import { statusWords } from '../../shared/records/words';
import { choice, decimal, id, text, user } from '../../shared/parameters/fields';
import { createExpenseReportFields } from './create';
import { expenseReportLocator } from './locator';
import { currencyShape, expenseReportShape, expenseTypeShape } from './shape';

const show = { resource: ['expenseReport'] };

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
				routing: operation({
					method: 'POST',
					path: '/api/expensereport',
					changesData: true,
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
				routing: operation({
					method: 'POST',
					path: '/api/expensereport/delete',
					changesData: true,
					query: { expenseReportId: id('expenseReportId') },
					response: { kind: 'deleted', echo: { expenseReportId: id('expenseReportId') } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get an expense report',
				description: 'Retrieve one report with its status and amount; raw output has its expenses',
				routing: operation({
					method: 'GET',
					path: '/api/expensereport',
					changesData: false,
					query: { expenseReportId: id('expenseReportId') },
					response: { kind: 'record', shape: expenseReportShape },
				}),
			},
			{
				name: 'Get Many Currencies',
				value: 'getAllCurrencies',
				action: 'Get many currencies',
				description: 'List the currencies that expenses can have',
				routing: operation({
					method: 'GET',
					path: '/api/currencylist',
					changesData: false,
					response: { kind: 'rows', shape: currencyShape },
				}),
			},
			{
				name: 'Get Many Expense Types',
				value: 'getAllExpenseTypes',
				action: 'Get many expense types',
				description: 'List the kinds of expenses of the company',
				routing: operation({
					method: 'GET',
					path: '/api/expensetypes',
					changesData: false,
					response: { kind: 'rows', shape: expenseTypeShape },
				}),
			},
			{
				name: 'Get Many for User',
				value: 'getAllForUser',
				action: 'Get many expense reports of a user',
				description: 'List the reports of one person',
				routing: operation({
					method: 'GET',
					path: '/api/expensereports',
					changesData: false,
					query: { userID: user('expenseReportUserId') },
					response: { kind: 'rows', shape: expenseReportShape },
				}),
			},
			{
				name: 'Submit',
				value: 'submit',
				action: 'Submit an expense report',
				description: 'Hand in a report, or make it a draft again',
				routing: operation({
					method: 'POST',
					path: '/api/expensereport/submit/{expenseReportId}',
					changesData: true,
					pathValues: { expenseReportId: id('expenseReportId') },
					query: { status: choice('expenseReportStatus', 'DRFT', 'SUB') },
					response: {
						kind: 'done',
						echo: { expenseReportId: id('expenseReportId'), status: choice('expenseReportStatus', 'DRFT', 'SUB') },
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
		options: [
			{ name: 'Draft', value: 'DRFT', description: 'Goes back to its author' },
			{ name: 'Submitted', value: 'SUB', description: 'Goes to whoever approves it' },
		],
		default: 'SUB',
		description: 'What becomes of the report',
	},
	...createExpenseReportFields,
];
