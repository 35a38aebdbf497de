import type { RecordList, Source, Value } from '../../nodes/ClayHr/shared/parameters/fields';
import { contractOf, rowSchemaOf } from './contract.mts';

interface Schema {
	type?: string | string[];
	format?: string;
	enum?: unknown[];
	/** The call that lists a company's values, in addition to `enum`. */
	'x-more-values-from'?: string;
}

/**
 * Returns whether values from a source match the documentation.
 *
 * @param isInAddress whether the value is part of the path or the query, where every value becomes text
 */
export function fits(
	source: Source,
	{ type, format, enum: few, 'x-more-values-from': more }: Schema,
	isInAddress = false,
): boolean {
	const known = more === undefined ? few : undefined;
	const name = typeNameOf(type);
	const isKnown = (value: Value) =>
		known?.includes(value) ?? (name === 'integer' ? Number.isInteger(value) : typeof value === name);
	if ('constant' in source) return isKnown(source.constant);
	if ('of' in source) return known === undefined && source.fields.every((field) => name === typeIn(source.of, field));
	if ('emailOf' in source) return name === 'string' && known === undefined;
	if (source.type === 'list') return name === (source.isText ? 'string' : 'array');
	if (['choice', 'choices', 'flag'].includes(source.type)) return isEvery(source.values, isKnown);
	if (name === 'integer') return ['integer', 'digits', 'user'].includes(source.type);
	if (name === 'number') return ['number', 'integer', 'user'].includes(source.type);
	if (name === 'object' || name === 'array')
		return (
			source.type === 'json' ||
			(name === 'array' && source.type === 'emails') ||
			(name === 'object' && source.type === 'mapping')
		);
	// Many of ClayHR's pages declare a date as text and describe it as a date.
	const texts = format === 'date' ? ['date'] : ['text', 'email', 'user', 'integers', 'date'];
	const isNumber = source.type === 'number' || source.type === 'integer';
	const isText = texts.includes(source.type) || (isInAddress && format !== 'date' && isNumber);
	return known === undefined && isText;
}

const isEvery = (values: readonly Value[] = [], isKnown: (value: Value) => boolean) =>
	values.length > 0 && values.every(isKnown);

const typeNameOf = (type: Schema['type']) => [type].flat().find((one) => one !== 'null');

/** The documented type of a field in a list's records. */
function typeIn({ path }: RecordList, field: string): string | undefined {
	const operation = contractOf('GET', path);
	return typeNameOf(operation && rowSchemaOf(operation, field)?.type);
}
