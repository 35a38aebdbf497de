import type { INodePropertyOptions } from 'n8n-workflow';

import type { Words } from '../records/words';

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
	{
		name: 'Bimonthly',
		value: 'BMTH',
		description: "ClayHR's own word. Most likely twice a month; ClayHR does not say whether it means every two months.",
	},
	{ name: 'Daily', value: 'DLY' },
	{ name: 'Every Two Weeks', value: 'BWKLY' },
	{ name: 'Hourly', value: 'HRLY' },
	{ name: 'Monthly', value: 'MTHLY' },
	{ name: 'Once', value: 'ONEF' },
	{ name: 'Quarterly', value: 'QTRLY' },
	{ name: 'Semi-Yearly', value: 'BYRLY', description: 'Twice a year' },
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

/** The words of a simplified record for the codes behind choices: the names that the choices have in the editor. */
export const wordsOf = (options: readonly INodePropertyOptions[]): Words =>
	Object.fromEntries(options.map(({ name, value }) => [String(value), name.toLowerCase()]));
