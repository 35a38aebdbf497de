import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { ItemContext, ResponseSpec } from '../call';
import { toNodeApiError } from '../http/failure';
import { reportMissingRecord, type RawResponse } from '../http/parseErrorResponse';
import { keyRedactor } from '../http/redact';
import { readRecords } from '../lists/readRecords';
import { readSources } from '../parameters/readParameters';
import {
	anyRowsOf,
	asEnvelope,
	asObject,
	completed,
	fieldsOf,
	holdsNothing,
	NotARecord,
	readRows,
	recordOf,
} from '../records/envelope';
import { changeOutput } from '../records/change';
import { isRecordOf, type Shape, type ShapeFor } from '../records/shape';
import { createFile } from './files';

/**
 * Converts a successful response to output items. Every item is an object.
 *
 * @throws NodeApiError if the response lacks required content
 */
export async function readResponse(
	item: ItemContext,
	response: ResponseSpec,
	answer: Pick<RawResponse, 'body'> & Partial<Pick<RawResponse, 'statusCode'>>,
): Promise<INodeExecutionData[]> {
	const { body } = answer;
	const items = await readRecords(item, body, async () => await unwrapBody(item, response, answer));
	if (response.kind === 'rows' && response.read === undefined) emptyList(body);
	return items;
}

/**
 * Empties the list of a response whose rows were read into a list of their own. n8n's HTTP client keeps responses until
 * Node.js frees memory in earnest, so the rows of all pages would need memory beside the output.
 */
function emptyList(body: unknown): void {
	const list: unknown = Array.isArray(body) ? body : asObject(body).data;
	if (Array.isArray(list)) list.length = 0;
}

async function unwrapBody(
	item: ItemContext,
	response: ResponseSpec,
	answer: Parameters<typeof readRows>[0],
): Promise<INodeExecutionData[]> {
	const { body } = answer;
	switch (response.kind) {
		case 'rows':
			return withEcho(rowsIn(answer, response), readSources(item, response.echo ?? {})).map((json) => ({ json }));
		case 'record':
			if (!response.mayGiveNone) await assertRecord(item, body);
			return [{ json: recordIn(body, response) }];
		case 'done':
			return [{ json: changeOutput(body, readSources(item, response.echo ?? {}), response) }];
		case 'deleted':
			return [{ json: { deleted: true } }];
		case 'file':
			return [await createFile(item, asObject(body), response)];
		case 'anything': {
			const { whole, method } = readSources(item, { whole: response.whole, method: response.method });
			const values = whole === true ? [body] : anyRowsOf(body);
			// The empty response of a change is an item too, so that the workflow goes on.
			const items = values ?? (method === 'GET' ? [] : [{}]);
			return items.map((value) => ({ json: asObject(value) }));
		}
	}
}

function rowsIn(answer: Parameters<typeof readRows>[0], response: ResponseSpec & { kind: 'rows' }): IDataObject[] {
	const rows = readRows(answer, response);
	const [row] = rows;
	// ClayHR sends some lists of one record as the record itself, and a proxy may send any object or list.
	if (row !== undefined && !rows.some((one) => hasFields(one, response.shape))) throw new NotARecord();
	return rows;
}

function recordIn(body: unknown, response: ResponseSpec & { kind: 'record' }): IDataObject {
	const { read, shape, mayGiveNone } = response;
	if (shape === undefined && read === undefined) return recordOf(body);
	const record = read === undefined ? fieldsOf(body) : read(asEnvelope(body));
	if (!mayGiveNone) assertHasFields(record, shape);
	return record;
}

/** @throws NotARecord if the record has none of the fields that the call returns: all of them would come out empty */
function assertHasFields(record: IDataObject, shape: Shape | ShapeFor | undefined): void {
	if (!hasFields(record, shape)) throw new NotARecord();
}

const hasFields = (record: IDataObject, shape: Shape | ShapeFor | undefined) =>
	typeof shape !== 'object' || isRecordOf(shape, record);

const withEcho = (rows: IDataObject[], echo: IDataObject) =>
	Object.keys(echo).length === 0 ? rows : rows.map((row) => completed(row, echo));

// ClayHR does not always send 404 for a missing record.
async function assertRecord(item: ItemContext, body: unknown): Promise<void> {
	if (!holdsNothing(body)) return;
	const { message } = asEnvelope(body);
	const isPraise = /^success/i.test(String(message));
	const report = reportMissingRecord(isPraise ? '' : message, await keyRedactor(item.context));
	throw toNodeApiError(item.node, report, item.itemIndex);
}
