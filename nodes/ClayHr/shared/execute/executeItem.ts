import type { INodeExecutionData } from 'n8n-workflow';

import type { Call, ItemContext, ReadContext } from '../call';
import { collectPages } from '../http/collectPages';
import { readLimit, readSources } from '../parameters/readParameters';
import { sendFollowUp } from './followUp';
import { shapeItems } from './output';
import type { PreparedItem } from './prepareItem';
import { sendCall, sendForm } from './sendCall';

/**
 * Sends the requests of a prepared item and converts the responses to output.
 *
 * @returns the output items, paired with the input item
 * @throws NodeApiError with ClayHR's message; NodeOperationError if a file can't be read
 */
export async function executeItem({ item, parts }: PreparedItem, call: Call): Promise<INodeExecutionData[]> {
	const context = readContext({ item, parts }, call);
	const records = await (call.customRead?.(context) ?? readForEach(call, context));
	await sendFollowUp(item, call.followUp, records);
	const items = shapeItems(item, call, records);
	const output = call.transform?.(context, records, items) ?? items;
	// Without this, n8n pairs items wrongly when one item has no output and another has two.
	return output.map((one) => ({ ...one, pairedItem: { item: item.itemIndex } }));
}

function readContext({ item, parts }: Pick<PreparedItem, 'item' | 'parts'>, call: Call): ReadContext {
	const limit = limitOf(item, call);
	const { paging, files } = call;
	const sendOnce = files ? sendForm : sendCall;
	const send: ReadContext['send'] = async (query) =>
		await sendOnce(item, call, query ? { ...parts, qs: { ...parts.qs, ...query } } : parts);
	const read: ReadContext['read'] = async (query, most = limit) => {
		if (!paging) return (await send(query)).slice(0, most);
		const readPage = async (page: number, pageSize: number) => await send({ ...query, page, pageSize });
		return await collectPages(readPage, ({ json }) => json, paging, most);
	};
	return { item, send, read, limit };
}

const limitOf = (item: ItemContext, { response }: Call) => (response.kind === 'rows' ? readLimit(item) : Infinity);

/**
 * Reads a list once for each chosen value and drops duplicate records. Reads it once if the call has no such parameter
 * or the user chose no value.
 *
 * @param context how to read the list
 */
async function readForEach(
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
