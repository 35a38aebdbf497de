import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';

/** What a field that chooses a record needs to know. */
export interface LocatorOptions {
	/** What the record is called within a sentence, with its article: `a project`. */
	thing: string;
	/** The method in `listSearch` that fills the list. */
	search: string;
	/** An ID as ClayHR has them, for the placeholder. */
	example: string;
	/** Where to find the ID, when that is not plain. */
	hint?: string;
	/** Whether IDs may be any text; whole numbers otherwise. */
	isText?: boolean;
	/** What ClayHR tells records apart by, where it is no ID: `Code`. */
	key?: string;
	/** The value the list depends on (of a locator: `formId.value`): it is loaded anew when that changes. */
	dependsOn?: string;
}

/** The ways to choose a record: from a list first, then by its ID. */
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
