import type { INodeExecutionData } from 'n8n-workflow';

import type { Call, ReadContext } from '../call';
import { readSources } from '../parameters/readSource';

/**
 * Reads a list once for each chosen value and drops duplicate records. Reads it once if the call has no such parameter
 * or the user chose no value.
 *
 * @param context how to read the list
 */
export async function readForEach(
	{ forEach }: Pick<Call, 'forEach'>,
	{ item, read, limit }: ReadContext,
): Promise<INodeExecutionData[]> {
	if (!forEach) return await read();
	const { values } = readSources(item, { values: forEach.values });
	if (!Array.isArray(values)) return (await read()).map((row) => withValue(row, forEach, forEach.usual));
	const found = new Map<unknown, INodeExecutionData>();
	for (const value of values) {
		if (found.size >= limit) break;
		for (const row of await read({ [forEach.name]: String(value) }, limit)) {
			const id = row.json[forEach.idField] ?? Symbol('without an ID');
			if (!found.has(id)) found.set(id, forEach.usual === undefined ? row : withValue(row, forEach, String(value)));
		}
	}
	return [...found.values()].slice(0, limit);
}

/** Adds the value of the request to a row that does not have one. */
function withValue(
	item: INodeExecutionData,
	{ name }: NonNullable<Call['forEach']>,
	value: string | undefined,
): INodeExecutionData {
	const said = item.json[name] ?? '';
	return value === undefined || said !== '' ? item : { ...item, json: { ...item.json, [name]: value } };
}
