import type { INodePropertyOptions } from 'n8n-workflow';

/** The kinds of address. */
export const addressTypes: INodePropertyOptions[] = [
	{ name: 'Billing', value: 'Billing' },
	{ name: 'Home', value: 'Home' },
	{ name: 'Mailing', value: 'Mailing' },
	{ name: 'Other', value: 'Other' },
	{ name: 'Permanent', value: 'Permanent' },
	{ name: 'Physical', value: 'Physical' },
	{ name: 'Work', value: 'Work' },
];

/** The kinds of payment. */
export const payTypes: INodePropertyOptions[] = [
	{ name: 'Bonus', value: 'bonus' },
	{ name: 'Incentive', value: 'INCTV' },
	{ name: 'Other', value: 'other' },
	{ name: 'Pay', value: 'pay' },
	{ name: 'Salary', value: 'sal' },
	{ name: 'Severance', value: 'SVRC' },
];

/** How often something is paid. */
export const payPeriods: INodePropertyOptions[] = [
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
];

/** The states of a compensation record. */
export const payStatuses: INodePropertyOptions[] = [
	{ name: 'Active', value: 'ACTV' },
	{ name: 'Archived', value: 'ARCHV' },
	{ name: 'Provisional', value: 'PVNL' },
];

/**
 * The choices of a field in an entry of a list, the first of which leaves the field out: an entry has all its fields, and
 * only those that are empty are not sent.
 */
export const withNotSet = (options: INodePropertyOptions[]): INodePropertyOptions[] => [
	{ name: 'Not Set', value: '' },
	...options,
];

/** ClayHR's codes behind choices, for the call that sends one of them. */
export const codesOf = (options: INodePropertyOptions[]) => options.map(({ value }) => value);
