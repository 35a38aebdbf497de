import type { INodePropertyOptions } from 'n8n-workflow';

import type { Words } from '../records/words';

/** Address types. */
export const addressTypes: INodePropertyOptions[] = [
	{ name: 'Billing', value: 'Billing' },
	{ name: 'Home', value: 'Home' },
	{ name: 'Mailing', value: 'Mailing' },
	{ name: 'Other', value: 'Other' },
	{ name: 'Permanent', value: 'Permanent' },
	{ name: 'Physical', value: 'Physical' },
	{ name: 'Work', value: 'Work' },
];

/** Payment types. */
export const payTypes: INodePropertyOptions[] = [
	{ name: 'Bonus', value: 'bonus' },
	{ name: 'Incentive', value: 'INCTV' },
	{ name: 'Other', value: 'other' },
	{ name: 'Pay', value: 'pay' },
	{ name: 'Salary', value: 'sal' },
	{ name: 'Severance', value: 'SVRC' },
];

/** Pay periods. */
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

/** Statuses of a compensation record. */
export const payStatuses: INodePropertyOptions[] = [
	{ name: 'Active', value: 'ACTV' },
	{ name: 'Archived', value: 'ARCHV' },
	{ name: 'Provisional', value: 'PVNL' },
];

/**
 * Adds an empty first choice, for a field in a list entry. An entry always has all its fields, and empty fields are not
 * sent.
 */
export const withNotSet = (options: INodePropertyOptions[]): INodePropertyOptions[] => [
	{ name: 'Not Set', value: '' },
	...options,
];

/** ClayHR's codes of the choices, for a call's `choice`. */
export const codesOf = (options: INodePropertyOptions[]) => options.map(({ value }) => value);

/** Names of the choices by code, for a simplified record. */
export const wordsOf = (options: readonly INodePropertyOptions[]): Words =>
	Object.fromEntries(options.map(({ name, value }) => [String(value), name.toLowerCase()]));
