import type { INodeExecutionData } from 'n8n-workflow';

import type { Call, ItemContext, RequestParts } from '../call';
import { sendRequest } from '../http/client';
import { reportOf, settle, toNodeApiError } from '../http/failure';
import { encodeForm } from '../http/multipart';
import { isObject } from '../isObject';
import { readFiles } from './files';
import { readResponse } from './readResponse';
import { urlOf } from './requestParts';

/** The parts of a call that `sendCall` uses. */
export type SentCall = Pick<
	Call,
	'method' | 'changesData' | 'path' | 'fallbackPath' | 'family' | 'pathConfidence' | 'pathValues' | 'response'
>;

/**
 * Sends one request of a call and reads the response.
 *
 * @throws NodeApiError with ClayHR's message, or with the reason why the connection failed
 */
export async function sendCall(
	item: ItemContext,
	call: SentCall,
	{ url, method = call.method, ...parts }: RequestParts,
): Promise<INodeExecutionData[]> {
	const { path: template, changesData, pathValues, family } = call;
	const fallbackPath = call.fallbackPath === undefined ? undefined : urlOf(item, call.fallbackPath, pathValues);
	const request = {
		paths: { template, path: url, fallbackPath, family },
		changesData,
		options: { ...item.requestOptions, ...parts, method, baseURL: item.baseURL },
	};
	const outcome = await settle(sendRequest(item.context, request, item.settings));
	if ('value' in outcome) return await readResponse(item, call.response, outcome.value);
	const isUncertain = call.pathConfidence !== undefined && reportOf(outcome.error)?.isUnknownPath === true;
	throw isUncertain ? uncertainPath(item, outcome.error) : outcome.error;
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
