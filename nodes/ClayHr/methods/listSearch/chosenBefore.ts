import { type ILoadOptionsFunctions, NodeOperationError } from 'n8n-workflow';

import { namesakes, recordId } from '../../shared/lists/namesakes';
import { readAll } from '../../shared/lists/readAll';
import { labelOf } from '../../shared/parameters/invalidParameter';
import type { RecordList } from '../../shared/parameters/recordList';
import { wantedRecord } from '../../shared/parameters/wantedRecord';

/**
 * Returns the ID chosen in another field, for a "From List" field that depends on it.
 *
 * @param records the list to find the record in if the other field has its name
 * @throws NodeOperationError if the other field has no valid ID, and no name of one record
 */
export async function chosenBefore(
	context: ILoadOptionsFunctions,
	parameter: string,
	records: RecordList,
): Promise<string> {
	const wanted = wantedRecord(context.getCurrentNodeParameter(parameter), { type: 'integer', records });
	if (wanted?.by === 'name') return await idOfNamed(context, parameter, records, wanted.text);
	const value: unknown = context.getCurrentNodeParameter(parameter, { extractValue: true });
	const id = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	if (/^\d+$/.test(id)) return id;
	throw nothingChosen(context, parameter);
}

async function idOfNamed(
	context: ILoadOptionsFunctions,
	parameter: string,
	records: RecordList,
	name: string,
): Promise<string> {
	const found = namesakes(await readAll(context, records), name, records).map((row) => recordId(row, records));
	const [id] = found;
	if (id !== undefined && found.length === 1) return id;
	throw nothingChosen(context, parameter);
}

/** The error of a list that depends on an empty field. */
export function nothingChosen(context: ILoadOptionsFunctions, parameter: string): NodeOperationError {
	const label = labelOf(parameter);
	return new NodeOperationError(context.getNode(), `Fill in the field '${label}' first`, {
		description: `This list depends on '${label}'. If '${label}' is an expression, use an expression with the ID here too.`,
	});
}
