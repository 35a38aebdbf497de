import type { IDataObject } from 'n8n-workflow';

import { shortened } from '../nodeErrors';
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
function knownNames(rows: IDataObject[], names: RecordNames): string[] {
	return [...new Set(rows.flatMap((row) => namesOf(row, names).slice(0, 1)))];
}

function namesOf(row: IDataObject, { nameFields }: RecordNames): string[] {
	const names: unknown[] = nameFields.map((field) => at(field)(row));
	return names
		.filter((name) => typeof name === 'number' || (typeof name === 'string' && name.trim() !== ''))
		.map(String);
}

/**
 * Finds the only listed record with a name.
 *
 * @returns the record, or what is wrong: no record has the name, or several have it
 */
export function onlyNamesake(
	rows: IDataObject[],
	name: string,
	names: RecordNames,
): { record: IDataObject } | { problem: string; isUnknown: boolean } {
	const known = rows.filter((row) => recordId(row, names) !== undefined);
	const found = namesakes(known, name, names);
	const [record] = found;
	if (record === undefined) return { problem: `${unknownName(names, name)}. ${listed(known, names)}`, isUnknown: true };
	return found.length === 1 ? { record } : { problem: ambiguous(found, names, name), isUnknown: false };
}

const longestName = 60;
const mostNames = 10;

const unknownName = ({ thing }: RecordNames, name: string) =>
	`No ${kindOf(thing)} is named '${shortened(name, longestName)}'`;

function listed(rows: IDataObject[], records: RecordNames): string {
	const names = knownNames(rows, records);
	if (names.length === 0) return 'ClayHR lists none';
	const shown = names.slice(0, mostNames).map((name) => shortened(name, longestName));
	const others = names.length - shown.length;
	return `ClayHR has: ${shown.join(', ')}${others > 0 ? `, and ${others} more` : ''}`;
}

function ambiguous(found: IDataObject[], records: RecordNames, name: string): string {
	const ids = found.map((row) => recordId(row, records));
	const kind = kindOf(records.thing);
	return `More than one ${kind} is named '${shortened(name, longestName)}': the IDs are ${ids.join(', ')}`;
}

const kindOf = (thing: string) => thing.replace(/^an? /, '');
