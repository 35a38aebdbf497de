import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { Call, ItemContext, ReadContext } from '../call';
import { collectPages } from '../http/collectPages';
import { readLimit } from '../parameters/readLimit';
import { readSources } from '../parameters/readSource';
import { sendFollowUp } from './followUp';
import { readForEach } from './forEach';
import { outputConverter } from './output';
import type { PreparedItem } from './prepareItem';
import { sendCall } from './sendCall';
import { sendForm } from './sendForm';

/**
 * Sends the requests of a prepared item and converts the responses to output.
 *
 * @returns the output items, paired with the input item
 * @throws NodeApiError with ClayHR's message; NodeOperationError if a file can't be read
 */
export async function executeItem(prepared: PreparedItem, call: Call): Promise<INodeExecutionData[]> {
	const { item } = prepared;
	const convert = outputConverter(item, call);
	const converted = (one: INodeExecutionData) => ({ ...one, json: convert(one.json) });
	// Without this, n8n pairs items wrongly when one item has no output and another has two.
	const paired = (one: INodeExecutionData) => ({ ...one, pairedItem: { item: item.itemIndex } });
	const limit = limitOf(item, call);
	if (isOnlyOutput(item, call)) return await readRecords(prepared, call, {}, limit, (one) => paired(converted(one)));
	const context = readContext(prepared, call, limit);
	const records = await (call.customRead?.(context) ?? readForEach(call, context));
	await sendFollowUp(item, call.followUp, records);
	const items = records.map(converted);
	const output = call.transform?.(context, records, items) ?? items;
	return output.map(paired);
}

/**
 * True if ClayHR's records are needed for nothing but the output. Then each page is converted as it arrives, which
 * frees the memory of its records.
 */
function isOnlyOutput(item: ItemContext, { customRead, transform, followUp, forEach }: Call): boolean {
	if (customRead ?? transform ?? followUp) return false;
	if (!forEach) return true;
	const { values } = readSources(item, { values: forEach.values });
	return forEach.usual === undefined && !Array.isArray(values);
}

function readContext(prepared: PreparedItem, call: Call, limit: number): ReadContext {
	const { item } = prepared;
	const send: ReadContext['send'] = async (query) => await sendParts(prepared, call, query);
	const read: ReadContext['read'] = async (query, most = limit) => await readRecords(prepared, call, query, most);
	return { item, send, read, limit };
}

const limitOf = (item: ItemContext, { response }: Call) => (response.kind === 'rows' ? readLimit(item) : Infinity);

async function readRecords(
	prepared: PreparedItem,
	call: Call,
	query: IDataObject | undefined,
	limit: number,
	convert = (record: INodeExecutionData) => record,
): Promise<INodeExecutionData[]> {
	const { paging } = call;
	if (!paging) return (await sendParts(prepared, call, query)).slice(0, limit).map(convert);
	const readPage = async (page: number, pageSize: number) =>
		await sendParts(prepared, call, { ...query, page, pageSize });
	return await collectPages(readPage, ({ json }) => json, paging, limit, convert);
}

async function sendParts(
	{ item, parts }: PreparedItem,
	call: Call,
	query?: IDataObject,
): Promise<INodeExecutionData[]> {
	const sendOnce = call.files ? sendForm : sendCall;
	return await sendOnce(item, call, query ? { ...parts, qs: { ...parts.qs, ...query } } : parts);
}
