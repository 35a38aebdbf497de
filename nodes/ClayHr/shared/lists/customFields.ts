import type { FieldType, IDataObject, ResourceMapperField } from 'n8n-workflow';

import { printable } from '../nodeErrors';
import { defineList } from './defineList';
import { getList } from './getList';
import type { ListReader } from './sender';

/** The company's custom fields. */
export const customFieldList = defineList('GET /api/customfields', {});

/**
 * Reads the company's custom fields of users, with types and options, as n8n's resource mapper has them. ClayHR
 * documents neither its type names nor the format of options; unknown types become text.
 *
 * @throws NodeApiError if the request fails
 */
export async function readMappedFields(reader: ListReader): Promise<ResourceMapperField[]> {
	const rows = await getList(reader, customFieldList);
	return rows.filter(isOfUsers).flatMap(toField);
}

function isOfUsers({ objectType }: IDataObject): boolean {
	return typeof objectType !== 'string' || /^(user|employee)?$/i.test(objectType.trim());
}

/** The field of a resource mapper for ClayHR's definition of a custom field, or none if the definition has no code. */
export function toField(row: IDataObject): ResourceMapperField[] {
	const { cfcode, customFieldName, fieldType, opValues } = row;
	if (typeof cfcode !== 'string' || cfcode === '') return [];
	const choices = takesSeveral(fieldType) ? [] : choicesIn(opValues);
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

// A field with several choices takes them in one text, whose format is undocumented.
const takesSeveral = (fieldType: unknown) => typeof fieldType === 'string' && /multi|check/i.test(fieldType);

function choicesIn(opValues: unknown): string[] {
	if (typeof opValues !== 'string') return [];
	return opValues
		.split(',')
		.map((value) => value.trim())
		.filter(Boolean);
}

function typeOf(fieldType: unknown): FieldType {
	if (typeof fieldType !== 'string') return 'string';
	if (/date/i.test(fieldType)) return 'dateTime';
	return /^(num|int|dec)/i.test(fieldType) ? 'number' : 'string';
}
