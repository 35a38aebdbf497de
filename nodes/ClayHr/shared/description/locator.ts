import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';

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
}

/** A resource locator with the modes "From List" and "By ID". */
export function locator({ thing, search, example, hint, isText, key = 'ID', dependsOn }: LocatorOptions) {
	const errorMessage = `The ID of ${thing} is a whole number, 1 or more`;
	const wholeNumber: INodePropertyMode['validation'] = [
		{ type: 'regex', properties: { regex: '^\\s*0*[1-9]\\d*\\s*$', errorMessage } },
	];
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
		],
	} satisfies Partial<INodeProperties>;
}
