import type { INodePropertyOptions } from 'n8n-workflow';

import { ownValue } from '../ownValue';

/** A choice in the editor with a code of ClayHR as its value. */
export interface CodeChoice<Code extends string = string> extends INodePropertyOptions {
	value: Code;
}

/** Choices that keep the type of their codes, so that a call with an unknown code does not compile. */
export const codeChoices = <Code extends string>(choices: Array<CodeChoice<Code>>): Array<CodeChoice<Code>> => choices;

/** User statuses. */
export const userStatuses = codeChoices([
	{ name: 'Active', value: 'A' },
	{ name: 'Future Joiner', value: 'F' },
	{ name: 'Inactive', value: 'I' },
]);

/** User statuses as input. The node's output calls a future joiner `future`. */
export const userStatusInputs = [...userStatuses, ...codeChoices([{ name: 'Future', value: 'F' }])];

/** A user status code. */
export type UserStatus = (typeof userStatuses)[number]['value'];

/** Address types. */
export const addressTypes = codeChoices([
	{ name: 'Billing', value: 'Billing' },
	{ name: 'Home', value: 'Home' },
	{ name: 'Mailing', value: 'Mailing' },
	{ name: 'Other', value: 'Other' },
	{ name: 'Permanent', value: 'Permanent' },
	{ name: 'Physical', value: 'Physical' },
	{ name: 'Work', value: 'Work' },
]);

/** Payment types. */
export const payTypes = codeChoices([
	{ name: 'Bonus', value: 'bonus' },
	{ name: 'Incentive', value: 'INCTV' },
	{ name: 'Other', value: 'other' },
	{ name: 'Pay', value: 'pay' },
	{ name: 'Salary', value: 'sal' },
	{ name: 'Severance', value: 'SVRC' },
]);

/** Pay periods, in ClayHR's words. */
export const payPeriods = codeChoices([
	{
		name: 'Bimonthly',
		value: 'BMTH',
		description: 'Probably means twice a month. ClayHR does not document whether it means every two months.',
	},
	{ name: 'Biweekly', value: 'BWKLY', description: 'Every two weeks' },
	{ name: 'Daily Rate', value: 'DLY' },
	{ name: 'Hourly', value: 'HRLY' },
	{ name: 'Monthly', value: 'MTHLY' },
	{ name: 'One Off', value: 'ONEF', description: 'Paid once' },
	{ name: 'Quarterly', value: 'QTRLY' },
	{ name: 'Semi-Yearly', value: 'BYRLY', description: 'Half-yearly: twice a year' },
	{ name: 'Weekly', value: 'WKLY' },
	{ name: 'Yearly', value: 'YRLY' },
]);

/** Statuses of a compensation record. */
export const payStatuses = codeChoices([
	{ name: 'Active', value: 'ACTV' },
	{ name: 'Archived', value: 'ARCHV' },
	{ name: 'Provisional', value: 'PVNL' },
]);

/** ClayHR's codes of the choices, for a call's `choice`. */
export const codesOf = <Code extends string>(choices: ReadonlyArray<CodeChoice<Code>>): Code[] =>
	choices.map(({ value }) => value);

/** Names of the choices by code, for a simplified record. */
export const wordsOf = (choices: readonly CodeChoice[]): Words =>
	Object.fromEntries(choices.map(({ name, value }) => [value, name.toLowerCase()]));

/** User statuses by ClayHR's code. */
export const userStatusWords: Words = { ...wordsOf(userStatuses), F: 'future' };

/**
 * For codes that ClayHR does not document. They are output as they are, beside a field for the code, so that a workflow that uses
 * the code keeps working when the words become known.
 */
export const noWords: Words = {};

/** Words by ClayHR's code. */
export type Words = Readonly<Record<string, string>>;

/**
 * Status codes that mean the same wherever ClayHR documents them. Its pages leave out many codes, so every record's
 * status is read with all of these. A record with other meanings has its own words.
 */
export const statusWords: Words = {
	A: 'active',
	ACTV: 'active',
	AP: 'approved',
	ARCHV: 'archived',
	C: 'completed',
	COMP: 'completed',
	D: 'draft',
	DRAFT: 'draft',
	DRFT: 'draft',
	HOLD: 'on hold',
	I: 'inactive',
	INP: 'in progress',
	NEW: 'new',
	OPEN: 'open',
	PAP: 'partly approved',
	PD: 'pending',
	PEND: 'pending',
	PVNL: 'provisional',
	RCAL: 'recalled',
	RJ: 'rejected',
	SUB: 'submitted',
	WA: 'waiting',
};

/** The word for a code; an unknown code stays unchanged. */
export function wordOf<T extends string | number>(words: Words, code: T): T | string {
	return ownValue(words, String(code)) ?? code;
}
