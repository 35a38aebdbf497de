import type { INodeProperties } from 'n8n-workflow';

import { forPeople } from '../../shared/description/peopleFields';
import { listOperation, operation } from '../../shared/operation';
import { statusWords } from '../../shared/records/codes';
import { locatorValue } from '../../shared/parameters/convert';
import { choice, decimal, id, name, text } from '../../shared/parameters/fields';
import type { ParameterReader } from '../../shared/parameters/parameterReader';
import { createExpenseReportFields } from './create';
import { expenseReportLocator } from './locator';
import { wholeReportShape } from './shape';
import { expenseReportStatuses } from './codes';
import { currencies, expenseTypes, expenseReports } from './lists';

const show = { resource: ['expenseReport'] };

const newStatus = choice('expenseReportStatus', ...expenseReportStatuses);

/** True if the item names the report by its GUID. */
function namesGuid(item: ParameterReader): boolean {
	const value = locatorValue(item.getParameter('expenseReportId'));
	return typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value.trim());
}

/** Operations and fields of the resource Expense Report. */
export const expenseReportProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Create My Report',
				value: 'create',
				action: 'Create my expense report',
				description: "Create a draft of an expense report for the API key's user",
				routing: operation('POST /api/expensereport', {
					subject: ['expenseReportName'],
					query: {
						name: name('expenseReportName'),
						amount: decimal('expenseReportAmount'),
						description: text('expenseReportFields.description'),
					},
					response: { kind: 'done', named: { id: ['expenseReportId'] } },
				}),
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete an expense report',
				description: 'Delete an expense report and its expenses permanently',
				routing: operation('POST /api/expensereport/delete', {
					query: { expenseReportId: id('expenseReportId') },
					response: { kind: 'deleted' },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get an expense report',
				description:
					'Retrieve an expense report with its status, amount and the IDs of its expenses. Raw output has the expenses.',
				routing: operation('GET /api/expensereport', {
					query: {
						expenseReportId: { ...id('expenseReportId'), isLeftOut: namesGuid },
						guid: { ...text('expenseReportId'), isLeftOut: (item) => !namesGuid(item) },
					},
					response: { kind: 'record', shape: wholeReportShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many expense reports',
				description: 'List the expense reports of one user, several users or everybody',
				routing: listOperation(expenseReports, { forPeople: forPeople('userID') }),
			},
			{
				name: 'Get Many Currencies',
				value: 'getAllCurrencies',
				action: 'Get many currencies',
				description: 'List the currencies for expenses',
				routing: listOperation(currencies, {}),
			},
			{
				name: 'Get Many Expense Types',
				value: 'getAllExpenseTypes',
				action: 'Get many expense types',
				description: 'List the expense types of your company',
				routing: listOperation(expenseTypes, {}),
			},
			{
				name: 'Submit',
				value: 'submit',
				action: 'Submit an expense report',
				description: 'Submit an expense report for approval, or return it to draft',
				routing: operation('POST /api/expensereport/submit/{expenseReportId}', {
					pathValues: { expenseReportId: id('expenseReportId') },
					query: { status: newStatus },
					response: {
						kind: 'done',
						echo: { id: id('expenseReportId'), status: newStatus },
						named: { id: ['expenseReportId'] },
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
		description: "The list shows the reports of the API key's user. For others, use By ID. Get also takes a GUID.",
		...expenseReportLocator,
	},
	{
		displayName: 'Status',
		name: 'expenseReportStatus',
		type: 'options',
		displayOptions: { show: { ...show, operation: ['submit'] } },
		options: expenseReportStatuses,
		default: 'SUB',
		description: 'New status of the expense report',
	},
	...createExpenseReportFields,
];
