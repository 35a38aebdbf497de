import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../call';
import { knownNames, namesakes, recordId } from '../lists/namesakes';
import { readAll } from '../lists/readAll';
import { operationError, shortened } from '../nodeErrors';
import { labelOf, nothingChanged, outcomeInWords } from '../parameters/invalidParameter';
import type { RecordList } from '../parameters/recordList';
import { lookUpRecords } from './lookUpRecords';

/**
 * Reads a list of records, once per execution.
 *
 * @param wanted the value to look up, for error messages
 * @throws NodeApiError if a request fails
 */
export async function readRecordList(item: ItemContext, records: RecordList, wanted: unknown): Promise<IDataObject[]> {
	return await lookUpRecords(item, wanted, `list ${records.path}`, async () => await readAll(item, records));
}

/**
 * Finds the record with a name.
 *
 * @param parameter the field with the name, for error messages
 * @throws NodeOperationError unless exactly one record has the name; NodeApiError if a request fails
 */
export async function recordNamed(
	item: ItemContext,
	parameter: string,
	records: RecordList,
	name: string,
): Promise<IDataObject> {
	const rows = (await readRecordList(item, records, name)).filter((row) => recordId(row, records) !== undefined);
	const found = namesakes(rows, name, records);
	const [record] = found;
	if (record !== undefined && found.length === 1) return record;
	const message =
		record === undefined ? `${unknownName(records, name)}. ${listed(rows, records)}` : ambiguous(found, records, name);
	const place = `the field '${labelOf(parameter)}'`;
	const advice = record === undefined ? `Correct ${place}, or the expression in it.` : `Use the ID in ${place}.`;
	throw operationError(item.node, message, {
		description: `${outcomeInWords(item, nothingChanged)}${advice}`,
		itemIndex: item.itemIndex,
	});
}

const longestName = 60;
const mostNames = 10;

const unknownName = ({ thing }: RecordList, name: string) =>
	`No ${kindOf(thing)} is named '${shortened(name, longestName)}'`;

function listed(rows: IDataObject[], records: RecordList): string {
	const names = knownNames(rows, records);
	if (names.length === 0) return 'ClayHR lists none';
	const shown = names.slice(0, mostNames).map((name) => shortened(name, longestName));
	const others = names.length - shown.length;
	return `ClayHR has: ${shown.join(', ')}${others > 0 ? `, and ${others} more` : ''}`;
}

function ambiguous(found: IDataObject[], records: RecordList, name: string): string {
	const ids = found.map((row) => recordId(row, records));
	const kind = kindOf(records.thing);
	return `More than one ${kind} is named '${shortened(name, longestName)}': the IDs are ${ids.join(', ')}`;
}

const kindOf = (thing: string) => thing.replace(/^an? /, '');
