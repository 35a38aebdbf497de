import type { INodeExecutionData } from 'n8n-workflow';

import type { Call, ItemContext, RequestParts } from '../call';
import { sendRequest } from '../http/client';
import { reportOf, settle, toNodeApiError } from '../http/failure';
import type { RawResponse } from '../http/parseErrorResponse';
import { encodeForm } from '../http/multipart';
import { isObject } from '../isObject';
import { readFiles } from './files';
import { readResponse } from './readResponse';
import { urlOf } from './requestParts';

/** The parts of a call that `sendCall` uses. */
export type SentCall = Pick<
	Call,
	'method' | 'changesData' | 'path' | 'fallbackPath' | 'pathConfidence' | 'pathValues' | 'listAsBody' | 'response'
>;

/**
 * Sends one request of a call and reads the response. Sends a second one only if the body may have another form; see
 * `listAsBody` of `Call`.
 *
 * @throws NodeApiError with ClayHR's message, or with the reason why the connection failed
 */
export async function sendCall(item: ItemContext, call: SentCall, parts: RequestParts): Promise<INodeExecutionData[]> {
	const outcome = await settle(sendParts(item, call, parts));
	if ('value' in outcome) return await readAnswer(item, call, outcome.value);
	const list = isObject(parts.body) ? parts.body[call.listAsBody ?? ''] : undefined;
	if (Array.isArray(list) && isIncorrectForm(outcome.error)) {
		const other = await settle(sendParts(item, call, { ...parts, body: list.filter(isObject) }));
		if ('value' in other) return await readAnswer(item, call, other.value);
		if (!isIncorrectForm(other.error)) throw other.error;
	}
	const isUncertain = call.pathConfidence !== undefined && reportOf(outcome.error)?.isUnknownPath === true;
	throw isUncertain ? uncertainPath(item, outcome.error) : outcome.error;
}

async function sendParts(
	item: ItemContext,
	{ path: template, fallbackPath: fallback, changesData, pathValues, ...call }: SentCall,
	{ url, method = call.method, ...parts }: RequestParts,
): Promise<RawResponse> {
	const fallbackPath = fallback === undefined ? undefined : urlOf(item, fallback, pathValues);
	const request = {
		paths: { template, path: url, fallbackPath },
		changesData,
		options: { ...item.requestOptions, ...parts, method, baseURL: item.baseURL },
	};
	return await sendRequest(item.context, request, item.settings);
}

/** True if ClayHR refused a body as incorrect. It documents 401 with these words for bodies whose values are bad. */
function isIncorrectForm(error: unknown): boolean {
	const { status, message = '' } = reportOf(error) ?? {};
	return status === 400 || (status === 401 && /please fill the correct details/i.test(message));
}

async function readAnswer(
	item: ItemContext,
	{ response, changesData }: SentCall,
	answer: RawResponse,
): Promise<INodeExecutionData[]> {
	const outcome = await settle(readResponse(item, response, answer));
	if ('value' in outcome) return outcome.value;
	const report = changesData ? reportOf(outcome.error) : undefined;
	throw report ? toNodeApiError(item.node, { ...report, mayBeCarriedOut: true }, item.itemIndex) : outcome.error;
}

/**
 * Explains a 404 of a call whose path ClayHR's documentation leaves open.
 *
 * @param error the call's error, with a report
 * @returns an error that names the uncertain path and a workaround; any other error unchanged
 */
function uncertainPath(item: ItemContext, error: unknown): unknown {
	const report = reportOf(error);
	if (report === undefined) return error;
	const description = `${report.description} ClayHR's documentation is not sure of the path of this call: if your ClayHR has another, use the resource API Request with it.`;
	return toNodeApiError(item.node, { ...report, description }, item.itemIndex);
}

/**
 * Sends a call's values and files as multipart/form-data.
 *
 * @returns ClayHR's response, plus name, MIME type and size in bytes of the sent file
 * @throws NodeOperationError if a file can't be read; NodeApiError if the request fails
 */
export async function sendForm(
	item: ItemContext,
	call: SentCall & Pick<Call, 'files'>,
	parts: RequestParts,
): Promise<INodeExecutionData[]> {
	const files = await readFiles(item, call.files ?? {});
	const { body, contentType } = encodeForm(isObject(parts.body) ? parts.body : {}, files);
	const headers = { ...parts.headers, 'content-type': contentType };
	const items = await sendCall(item, call, { ...parts, headers, body });
	const [sent] = files.map(({ fileName, mimeType, content }) => ({ fileName, mimeType, fileSize: content.length }));
	return items.map((output) => ({ ...output, json: { ...output.json, ...sent } }));
}
