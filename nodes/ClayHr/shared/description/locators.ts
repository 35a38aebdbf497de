import type { INodeProperties } from 'n8n-workflow';

import { emailPattern } from '../parameters/email';
import { personPagePattern } from '../parameters/personPage';
import type { RecordList } from '../parameters/recordList';

/** Options of a locator field. */
export interface LocatorOptions {
	/** The record's name in a sentence, with its article: `a project`. */
	thing: string;
	/** The `listSearch` method that fills the list. */
	search: string;
	/** A sample ID for the placeholder. */
	example: string;
	/** Where the user finds the ID, if that is not obvious. */
	hint?: string;
	/** True if IDs may be any text. By default they are whole numbers. */
	isText?: boolean;
	/** What identifies a record if it is not an ID: `Code`. */
	key?: string;
	/**
	 * Path of the parameter that the list depends on (for a locator: `formId.value`). n8n reloads the list when it
	 * changes.
	 */
	dependsOn?: string;
	/** A sample name for the placeholder, for a locator that also takes the record's name. */
	exampleName?: string;
	/** What the name is, if it is not the only name of a record. */
	nameHint?: string;
}

const idPattern = '0*[1-9]\\d*';

/** A resource locator with the modes "From List", "By ID", and "By Name" if it has a sample name. */
export function locator(options: LocatorOptions) {
	const { thing, search, example, hint, isText, key = 'ID', dependsOn, exampleName } = options;
	const { nameHint = 'The exact name. The node first looks up the ID in ClayHR.' } = options;
	const errorMessage = `The ID of ${thing} is a whole number, 1 or more`;
	const wholeNumber = [matching(idPattern, errorMessage)];
	return {
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		...(dependsOn !== undefined && { typeOptions: { loadOptionsDependsOn: [dependsOn] } }),
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: `Select ${thing}...`,
				typeOptions: { searchListMethod: search, searchable: true },
			},
			{
				displayName: `By ${key}`,
				name: 'id',
				type: 'string',
				placeholder: `e.g. ${example}`,
				...(hint !== undefined && { hint }),
				...(isText !== true && { validation: wholeNumber }),
			},
			...(exampleName === undefined
				? []
				: [
						{
							displayName: 'By Name',
							name: 'name',
							type: 'string' as const,
							placeholder: `e.g. ${exampleName}`,
							hint: nameHint,
						},
					]),
		],
	} satisfies Partial<INodeProperties>;
}

const matching = (pattern: string, errorMessage: string) => ({
	type: 'regex',
	properties: { regex: `^\\s*(?:${pattern})\\s*$`, errorMessage },
});

/**
 * A resource locator for a record that people know by name. Its value is read with `id('…', records)`.
 *
 * @param records the list that has the name
 */
export const namedLocator = (
	{ thing }: Pick<RecordList, 'thing'>,
	options: Omit<LocatorOptions, 'thing'> & { exampleName: string },
) => locator({ thing, ...options });

const userById = locator({
	thing: 'a user',
	search: 'searchUsers',
	example: '140001',
	hint: "The number at the end of the address of the user's page in ClayHR",
});

// An email counts as an email and a number as an ID in both modes; see `wantedRecord`.
const idOrEmail = [matching(`${idPattern}|${emailPattern}`, 'This is neither the ID of a user nor an email address')];

/**
 * Locator for a user by ID or by email.
 *
 * @param emailHint what an email costs
 */
export const userByIdOrEmail = (emailHint: string) =>
	({
		...userById,
		modes: [
			...userById.modes.map((mode) => (mode.name === 'id' ? { ...mode, validation: idOrEmail } : mode)),
			{
				displayName: 'By Email',
				name: 'email',
				type: 'string',
				placeholder: 'e.g. ada.stone@example.com',
				hint: emailHint,
				validation: idOrEmail,
			},
		],
	}) satisfies Partial<INodeProperties>;

/** Locator for a user. Its value is read with `user('…')`. */
export const userLocator = {
	...userById,
	modes: [
		...userByIdOrEmail('The node first looks up the user in ClayHR (one to three API requests)').modes,
		{
			displayName: 'By Employee Number',
			name: 'employeeNumber',
			type: 'string',
			placeholder: 'e.g. E-1042',
			hint: "The node first reads the numbers of all users from ClayHR's directory, 100 users per API request",
		},
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: 'e.g. https://example.clayhr.net/rm/user/view/140001',
			hint: "The address of the user's page in your company's ClayHR",
			validation: [matching(personPagePattern, "This is not the address of a user's page in ClayHR")],
		},
	],
} satisfies Partial<INodeProperties>;

/** Name of the parameter that selects the user whose records are listed. */
export const recordOwner = 'recordOwnerUserId';

/** The user whose records are listed. ClayHR deletes by the record's ID alone, so this value is not sent. */
export const recordOwnerField: INodeProperties = {
	displayName: 'User',
	name: recordOwner,
	displayOptions: {
		show: {
			resource: ['dependent', 'userRecord'],
			operation: ['delete', 'deleteAddress', 'deleteEducation', 'deleteEmployment'],
		},
	},
	description: 'User whose records the list below shows. Not needed if you enter an ID.',
	...userLocator,
};

/** Locator for a currency. */
export const currencyLocator = locator({
	thing: 'a currency',
	search: 'searchCurrencies',
	example: 'USD',
	hint: "ISO code, or the code in your company's list, such as $(USD)",
	isText: true,
	key: 'Code',
});
