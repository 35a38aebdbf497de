import type {
	FieldType,
	IDataObject,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { customFields } from '../../resources/customField/lists';
import { getList } from '../../shared/lists/getList';
import { printable } from '../../shared/nodeErrors';

/**
 * The company's custom fields of users, with types and options, for a resource mapper. ClayHR documents neither its
 * type names nor the format of options; unknown types become text.
 */
export async function getCustomFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const rows = await getList(this, customFields);
	return { fields: rows.filter(isOfUsers).flatMap(toField) };
}

function isOfUsers({ objectType }: IDataObject): boolean {
	return typeof objectType !== 'string' || /^(user|employee)?$/i.test(objectType.trim());
}

function toField(row: IDataObject): ResourceMapperField[] {
	const { cfcode, customFieldName, fieldType, opValues } = row;
	if (typeof cfcode !== 'string' || cfcode === '') return [];
	const choices =
		typeof opValues === 'string'
			? opValues
					.split(',')
					.map((value) => value.trim())
					.filter(Boolean)
			: [];
	const displayName = typeof customFieldName === 'string' && customFieldName !== '' ? customFieldName : cfcode;
	return [
		{
			id: cfcode,
			displayName: printable(displayName),
			required: false,
			defaultMatch: false,
			display: true,
			...(choices.length > 0
				? { type: 'options', options: choices.map((value) => ({ name: printable(value), value })) }
				: { type: typeOf(fieldType) }),
		},
	];
}

function typeOf(fieldType: unknown): FieldType {
	if (typeof fieldType !== 'string') return 'string';
	if (/date/i.test(fieldType)) return 'dateTime';
	return /^(num|int|dec)/i.test(fieldType) ? 'number' : 'string';
}
