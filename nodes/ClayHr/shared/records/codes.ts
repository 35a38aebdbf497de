import type { INodePropertyOptions } from 'n8n-workflow';

import type { Words } from './words';

/** A choice in the editor whose value is a code of ClayHR's. */
export interface CodeChoice<Code extends string = string> extends INodePropertyOptions {
	value: Code;
}

/** Choices that keep the type of their codes, so that a call with a code that it does not have does not compile. */
export const codeChoices = <Code extends string>(choices: Array<CodeChoice<Code>>): Array<CodeChoice<Code>> => choices;

/** The statuses of a user. */
export const userStatuses = codeChoices([
	{ name: 'Active', value: 'A' },
	{ name: 'Future Joiner', value: 'F' },
	{ name: 'Inactive', value: 'I' },
]);

/** A code of a user's status. */
export type UserStatus = (typeof userStatuses)[number]['value'];

/** The kinds of address. */
export const addressTypes = codeChoices([
	{ name: 'Billing', value: 'Billing' },
	{ name: 'Home', value: 'Home' },
	{ name: 'Mailing', value: 'Mailing' },
	{ name: 'Other', value: 'Other' },
	{ name: 'Permanent', value: 'Permanent' },
	{ name: 'Physical', value: 'Physical' },
	{ name: 'Work', value: 'Work' },
]);

/** The kinds of payment. */
export const payTypes = codeChoices([
	{ name: 'Bonus', value: 'bonus' },
	{ name: 'Incentive', value: 'INCTV' },
	{ name: 'Other', value: 'other' },
	{ name: 'Pay', value: 'pay' },
	{ name: 'Salary', value: 'sal' },
	{ name: 'Severance', value: 'SVRC' },
]);

/** How often something is paid. */
export const payPeriods = codeChoices([
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
]);

/** The states of a compensation record. */
export const payStatuses = codeChoices([
	{ name: 'Active', value: 'ACTV' },
	{ name: 'Archived', value: 'ARCHV' },
	{ name: 'Provisional', value: 'PVNL' },
]);

/** ClayHR's codes behind choices, for the call that sends one of them. */
export const codesOf = <Code extends string>(choices: ReadonlyArray<CodeChoice<Code>>): Code[] =>
	choices.map(({ value }) => value);

/** The words of a simplified record for the codes behind choices: the names that the choices have in the editor. */
export const wordsOf = (choices: readonly CodeChoice[]): Words =>
	Object.fromEntries(choices.map(({ name, value }) => [value, name.toLowerCase()]));

/** The codes of a user's status, in words. */
export const userStatusWords: Words = { ...wordsOf(userStatuses), F: 'future' };
