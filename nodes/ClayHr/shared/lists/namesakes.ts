import type { IDataObject } from 'n8n-workflow';

import type { RecordNames } from '../parameters/recordList';
import { at } from '../records/shape';

/** A name without the differences that people don't see or don't mean: case, blanks and invisible characters. */
export const foldedName = (name: string): string =>
	name
		.normalize('NFC')
		.replace(/[\s\p{Cf}]/gu, '')
		.toLowerCase();

/** Returns the ID of a listed record; undefined if the record has none. */
export function recordId(row: IDataObject, { idFields }: RecordNames): string | undefined {
	const id: unknown = at(...idFields)(row);
	return typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : undefined;
}

/**
 * Finds the listed records with a name. Ignores case and blanks, unless the exact name is among them.
 *
 * @returns one record for each ID
 */
export function namesakes(rows: IDataObject[], name: string, names: RecordNames): IDataObject[] {
	const { essenceOf = (text) => text } = names;
	const similar = rows.filter((row) =>
		namesOf(row, names).some((one) => foldedName(essenceOf(one)) === foldedName(essenceOf(name))),
	);
	const exact = similar.filter((row) => namesOf(row, names).some((one) => one.trim() === name));
	const found = exact.length > 0 ? exact : similar;
	return [...new Map(found.map((row) => [recordId(row, names), row])).values()];
}

/** Returns the names by which people know the listed records, each once. */
export function knownNames(rows: IDataObject[], names: RecordNames): string[] {
	return [...new Set(rows.flatMap((row) => namesOf(row, names).slice(0, 1)))];
}

function namesOf(row: IDataObject, { nameFields }: RecordNames): string[] {
	const names: unknown[] = nameFields.map((field) => at(field)(row));
	return names
		.filter((name) => typeof name === 'number' || (typeof name === 'string' && name.trim() !== ''))
		.map(String);
}
