import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../call';
import { onlyNamesake } from '../lists/namesakes';
import { readAll } from '../lists/readAll';
import { operationError } from '../nodeErrors';
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
	const found = onlyNamesake(await readRecordList(item, records, name), name, records);
	if ('record' in found) return found.record;
	const place = `the field '${labelOf(parameter)}'`;
	const advice = found.isUnknown ? `Correct ${place}, or the expression in it.` : `Use the ID in ${place}.`;
	throw operationError(item.node, found.problem, {
		description: `${outcomeInWords(item, nothingChanged)}${advice}`,
		itemIndex: item.itemIndex,
	});
}
