import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { Call, Completion, ItemContext, ReadContext } from '../call';
import { collectPages } from '../http/collectPages';
import { idIn } from '../http/listEnd';
import { readLimit, readSources } from '../parameters/readParameters';
import { withIdFirst } from '../records/change';
import { sendFollowUp } from './followUp';
import { completionOf, outputConverter } from './output';
import type { PreparedItem } from './prepareItem';
import { checkResult, readBefore } from './readBack';
import { readForPeople } from './readForPeople';
import { sendCall, sendForm } from './sendCall';
import { sendListAsBody } from './sendListAsBody';

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
	const limit = call.response.kind === 'rows' ? readLimit(item) : Infinity;
	const values = readValues(item, call);
	const completion = completionOf(item, call);
	if (completion === undefined && isOnlyOutput(call, values))
		return await readRecords(prepared, call, {}, limit, (one) => paired(converted(one)));
	const context = readContext(prepared, call, limit);
	if (call.forPeople) return await readForPeople(context, call.forPeople, (one) => paired(converted(one)));
	const before = await readBefore(item, call.readBack);
	const read = await (call.customRead?.(context) ?? readForEach(call, values, context));
	const records = completion === undefined ? read : await completed(prepared, completion, read);
	await sendFollowUp(item, call.followUp, records);
	const found = await checkResult(item, call.readBack, before);
	const items = records.map(converted).map((one) => ({ ...one, json: withValues(one.json, found) }));
	const output = call.transform?.(context, records, items) ?? items;
	return output.map(paired);
}

const withValues = (record: IDataObject, values: IDataObject) =>
	Object.keys(values).length === 0 ? record : withIdFirst({ ...record, ...values });

async function completed(
	{ item, parts }: PreparedItem,
	{ add }: Completion,
	records: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	const json = await add(
		item,
		records.map((record) => record.json),
		parts.qs ?? {},
	);
	return json.map((record) => ({ json: record }));
}

/**
 * True if ClayHR's records are needed for the output only. Then each page is converted as it arrives, which
 * frees the memory of its records.
 */
function isOnlyOutput(
	{ customRead, transform, followUp, readBack, forEach, forPeople }: Call,
	values: readonly unknown[] | undefined,
): boolean {
	return (customRead ?? transform ?? followUp ?? readBack ?? forPeople ?? forEach?.usual ?? values) === undefined;
}

function readContext(prepared: PreparedItem, call: Call, limit: number): ReadContext {
	const { item } = prepared;
	const send: ReadContext['send'] = async (query) => await sendParts(prepared, call, query);
	const read: ReadContext['read'] = async (query, most = limit) => await readRecords(prepared, call, query, most);
	return { item, send, read, limit };
}

async function readRecords(
	prepared: PreparedItem,
	call: Call,
	query: IDataObject | undefined,
	limit: number,
	convert = (record: INodeExecutionData) => record,
): Promise<INodeExecutionData[]> {
	const { paging } = call;
	if (!paging) return (await sendParts(prepared, call, query)).slice(0, limit).map(convert);
	const readPage = async (page: number, pageSize: number) => {
		logProgress(prepared.item, page, pageSize);
		return await sendParts(prepared, call, { ...query, page, pageSize });
	};
	return await collectPages(readPage, ({ json }) => json, paging, limit, convert);
}

const pagesPerLine = 100;

// n8n shows nothing of a node while it runs. Its log is the only place that tells how far a long read is.
function logProgress({ context, node }: ItemContext, page: number, pageSize: number): void {
	if (page === 0 || page % pagesPerLine !== 0) return;
	context.logger.info(`${node.name}: about ${page * pageSize} records of a list were read so far.`);
}

async function sendParts(
	{ item, parts }: PreparedItem,
	call: Call,
	query?: IDataObject,
): Promise<INodeExecutionData[]> {
	const sendOnce = call.files ? sendForm : call.listAsBody === undefined ? sendCall : sendListAsBody;
	return await sendOnce(item, call, query ? { ...parts, qs: { ...parts.qs, ...query } } : parts);
}

/** The values of a list that takes one value per request; undefined if one request reads the list. */
function readValues(item: ItemContext, { forEach }: Call): readonly unknown[] | undefined {
	if (!forEach) return undefined;
	const { values } = readSources(item, { values: forEach.values });
	return Array.isArray(values) ? values : forEach.implied?.(item);
}

/**
 * Reads a list once for each value and drops duplicate records. Reads it once if there are no values.
 *
 * @param context how to read the list
 */
async function readForEach(
	{ forEach }: Pick<Call, 'forEach'>,
	values: readonly unknown[] | undefined,
	{ read, limit }: ReadContext,
): Promise<INodeExecutionData[]> {
	if (!forEach) return await read();
	if (!values) return (await read()).map((row) => withValue(row, forEach, forEach.usual));
	const found = new Map<unknown, INodeExecutionData>();
	for (const value of values) {
		if (found.size >= limit) break;
		for (const row of await read({ [forEach.name]: String(value) }, limit)) {
			const id = idIn(row.json, forEach.idField) ?? Symbol('without an ID');
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
