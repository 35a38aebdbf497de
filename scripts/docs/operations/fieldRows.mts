import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { asSentence, inMarkdown } from '../markdown.mts';

/** The columns of a table of fields. */
export const fieldColumns = ['Field', 'Type', 'Default', 'Description'];

/**
 * Describes a field of the editor in rows of a table: one for a simple field, one for each inner field of a collection.
 *
 * @param field the field
 * @param labels the display names of the node's fields, by name
 * @param parent display name of the collection around the field, with an arrow after it
 */
export function fieldRows(
	field: INodeProperties,
	labels: ReadonlyMap<string, INodeProperties>,
	parent = '',
): string[][] {
	const name = `${parent}${field.displayName}`;
	const inner = innerFields(field);
	if (inner.length > 0) return inner.flatMap((one) => fieldRows(one, labels, `${name} → `));
	return [[inMarkdown(name), typeOf(field), defaultOf(field, parent !== ''), descriptionOf(field, labels)]];
}

function innerFields({ type, options = [] }: INodeProperties): INodeProperties[] {
	if (type === 'collection') return options.filter((option): option is INodeProperties => 'type' in option);
	if (type !== 'fixedCollection') return [];
	return options
		.filter((option): option is INodePropertyCollection => 'values' in option)
		.flatMap(({ values }) => values);
}

const types: Readonly<Partial<Record<INodeProperties['type'], string>>> = {
	boolean: 'yes or no',
	json: 'JSON',
	multiOptions: 'choices',
	options: 'choice',
	resourceMapper: 'custom fields',
	string: 'text',
};

function typeOf({ type, modes = [], typeOptions }: INodeProperties): string {
	if (type === 'resourceLocator') return modes.map(({ displayName }) => displayName).join(', ');
	if (type === 'dateTime') return typeOptions?.dateOnly === true ? 'date' : 'date and time';
	return types[type] ?? type;
}

// The editor fills in the default of a collection's field only when somebody adds the field.
function defaultOf(field: INodeProperties, isInner: boolean): string {
	if (isInner) return field.required === true ? '**required**' : 'optional';
	const value = defaultValueOf(field);
	if (field.required === true) return value === '' ? '**required**' : `**required**, ${value}`;
	return value;
}

function defaultValueOf(field: INodeProperties): string {
	const given: unknown = field.default;
	if (typeof given === 'boolean') return given ? 'yes' : 'no';
	if (typeof given === 'string' && given.startsWith('=')) return `\`${given.slice(1)}\``;
	const values = (Array.isArray(given) ? given : [given]).filter(isPlain);
	return values
		.map((value) => inMarkdown(choicesOf(field).find((one) => one.value === value)?.name ?? String(value)))
		.join(', ');
}

const isPlain = (value: unknown): value is string | number =>
	typeof value === 'number' || (typeof value === 'string' && value !== '');

function descriptionOf(field: INodeProperties, labels: ReadonlyMap<string, INodeProperties>): string {
	const choices = choicesOf(field).map(({ name }) => name);
	const parts = [
		field.description,
		field.hint,
		choices.length > 0 ? `${field.type === 'options' ? 'One' : 'Any'} of: ${choices.join(', ')}` : field.placeholder,
		conditionOf(field, labels),
	];
	return parts
		.filter((part) => part !== undefined && part !== '')
		.map((part) => inMarkdown(asSentence(String(part))))
		.join(' ');
}

/** Says with which values of other fields the editor shows a field. */
function conditionOf({ displayOptions }: INodeProperties, labels: ReadonlyMap<string, INodeProperties>): string {
	const conditions = Object.entries(displayOptions?.show ?? {}).filter(
		([name]) => !['resource', 'operation'].includes(name),
	);
	const said = conditions.map(([name, values = []]) => {
		const deciding = labels.get(name);
		const words = values.map((value) => wordOf(deciding, value));
		return `${deciding?.displayName ?? name}: ${words.join(' or ')}`;
	});
	return said.length > 0 ? `Only with ${said.join(' and ')}` : '';
}

function wordOf(field: INodeProperties | undefined, value: unknown): string {
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	return (field && choicesOf(field).find((one) => one.value === value)?.name) ?? String(value);
}

function choicesOf({ type, options = [] }: INodeProperties): INodePropertyOptions[] {
	if (type !== 'options' && type !== 'multiOptions') return [];
	return options.filter((option): option is INodePropertyOptions => 'value' in option);
}
