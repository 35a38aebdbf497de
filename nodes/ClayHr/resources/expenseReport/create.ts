import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['expenseReport'], operation: ['create'] };

/** Fields of Expense Report: Create My Report. */
export const createExpenseReportFields: INodeProperties[] = [
	{
		displayName: 'Name',
		name: 'expenseReportName',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Trade fair in Berlin',
	},
	{
		displayName: 'Amount',
		name: 'expenseReportAmount',
		type: 'number',
		required: true,
		displayOptions: { show },
		default: 0,
		description: 'Total amount of the report',
	},
	{
		displayName: 'Additional Fields',
		name: 'expenseReportFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [{ displayName: 'Description', name: 'description', type: 'string', default: '' }],
	},
];
