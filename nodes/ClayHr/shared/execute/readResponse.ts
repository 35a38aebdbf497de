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
	readRows,
	recordOf,
} from '../records/envelope';
import { changeOutput } from '../records/change';
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
			return withEcho(readRows(answer, response), readSources(item, response.echo ?? {})).map((json) => ({ json }));
		case 'record':
			if (!response.mayGiveNone) await assertRecord(item, body);
			if (response.read) return [{ json: response.read(asEnvelope(body)) }];
			return [{ json: response.shape ? fieldsOf(body) : recordOf(body) }];
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
