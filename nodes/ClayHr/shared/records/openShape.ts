import type { IDataObject } from 'n8n-workflow';

import { type Convert, type PlainValue, selector, type Shape, simplifier } from './shape';

/** The shape of a record that has fields of the company's own beside the known ones. */
export interface OpenShape extends Shape {
	/** How the names of these fields begin. */
	prefix: string;
	/** Reads these fields. */
	others: (record: IDataObject) => Record<string, PlainValue>;
}

/**
 * Creates a function that converts records. Use it for lists: it prepares the shape once.
 *
 * @param names the selected fields; without them, the record is simplified
 */
export function converterOf(shape: Shape | OpenShape, names?: string[]): Convert {
	if (!('others' in shape)) return names ? selector(shape, names) : simplifier(shape);
	const { prefix, others } = shape;
	const isOther = (name: string) => name.startsWith(prefix);
	const convert = names
		? selector(
				shape,
				names.filter((name) => !isOther(name)),
			)
		: simplifier(shape);
	const selected = names?.filter(isOther);
	if (selected?.length === 0) return convert;
	return (record) => {
		const found = others(record);
		const values = selected ? Object.fromEntries(selected.map((name) => [name, found[name] ?? null])) : found;
		return { ...convert(record), ...values };
	};
}
