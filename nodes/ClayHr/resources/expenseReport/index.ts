import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';
import { operation } from '../../shared/operation';
import { choice, decimal, integer, text, user } from '../../shared/request/fields';
import { createExpenseReportFields } from './create';

const show = { resource: ['expenseReport'] };

/** What can be done with expense reports. */
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
				description: "Add a report of the API key's owner",
				routing: operation({
					method: 'POST',
					path: '/api/expensereport',
					changesData: true,
					query: {
						name: text('expenseReportName'),
						amount: decimal('expenseReportAmount'),
						description: text('expenseReportFields.description'),
					},
					answer: { kind: 'done' },
				}),
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete an expense report',
				description: 'Remove a report for good',
				routing: operation({
					method: 'POST',
					path: '/api/expensereport/delete',
					changesData: true,
					query: { expenseReportId: integer('expenseReportId') },
					answer: { kind: 'deleted', echo: { expenseReportId: integer('expenseReportId') } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get an expense report',
				description: 'Retrieve one report with its status and amount',
				routing: operation({
					method: 'GET',
					path: '/api/expensereport',
					changesData: false,
					query: { expenseReportId: integer('expenseReportId') },
					answer: { kind: 'record' },
				}),
			},
			{
				name: 'Get Many Currencies',
				value: 'getAllCurrencies',
				action: 'Get many currencies',
				description: 'List the currencies that expenses can have',
				routing: operation({ method: 'GET', path: '/api/currencylist', changesData: false, answer: { kind: 'rows' } }),
			},
			{
				name: 'Get Many Expense Types',
				value: 'getAllExpenseTypes',
				action: 'Get many expense types',
				description: 'List the kinds of expenses of the company',
				routing: operation({ method: 'GET', path: '/api/expensetypes', changesData: false, answer: { kind: 'rows' } }),
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
					answer: { kind: 'rows' },
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
					pathValues: { expenseReportId: integer('expenseReportId') },
					query: { status: choice('expenseReportStatus', 'DRFT', 'SUB') },
					answer: {
						kind: 'done',
						echo: { expenseReportId: integer('expenseReportId'), status: choice('expenseReportStatus', 'DRFT', 'SUB') },
					},
				}),
			},
		],
	},
	{
		displayName: 'Expense Report ID',
		name: 'expenseReportId',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['delete', 'get', 'submit'] } },
		default: '',
		placeholder: 'e.g. 123',
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
