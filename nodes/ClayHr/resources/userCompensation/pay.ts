import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['userCompensation'], operation: ['add', 'update'] };

/** Fields that User Compensation: Add and User Compensation: Update share. */
export const payFields: INodeProperties[] = [
	{
		displayName: 'Amount',
		name: 'compensationValue',
		type: 'number',
		required: true,
		displayOptions: { show },
		default: 0,
		description: 'How much is paid in each period',
	},
	{
		displayName: 'Currency',
		name: 'compensationCurrency',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. USD',
		description: 'The code of a currency. Expense Report: Get Many Currencies lists them.',
	},
	{
		displayName: 'Period',
		name: 'compensationPeriod',
		type: 'options',
		displayOptions: { show },
		options: [
			{ name: 'BYRLY', value: 'BYRLY', description: "ClayHR's own code, whose length it does not document" },
			{ name: 'Daily', value: 'DLY' },
			{ name: 'Every Two Months', value: 'BMTH' },
			{ name: 'Every Two Weeks', value: 'BWKLY' },
			{ name: 'Hourly', value: 'HRLY' },
			{ name: 'Monthly', value: 'MTHLY' },
			{ name: 'Once', value: 'ONEF' },
			{ name: 'Quarterly', value: 'QTRLY' },
			{ name: 'Weekly', value: 'WKLY' },
			{ name: 'Yearly', value: 'YRLY' },
		],
		default: 'YRLY',
		description: 'How often it is paid',
	},
	{
		displayName: 'Status',
		name: 'compensationStatus',
		type: 'options',
		displayOptions: { show },
		options: [
			{ name: 'Active', value: 'ACTV' },
			{ name: 'Archived', value: 'ARCHV' },
			{ name: 'Provisional', value: 'PVNL' },
		],
		default: 'ACTV',
	},
	{
		displayName: 'Type',
		name: 'compensationType',
		type: 'options',
		displayOptions: { show },
		options: [
			{ name: 'Bonus', value: 'bonus' },
			{ name: 'Incentive', value: 'INCTV' },
			{ name: 'Other', value: 'other' },
			{ name: 'Pay', value: 'pay' },
			{ name: 'Salary', value: 'sal' },
			{ name: 'Severance', value: 'SVRC' },
		],
		default: 'sal',
		description: 'What kind of payment it is',
	},
];
