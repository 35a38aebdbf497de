import type { INodeExecutionData } from 'n8n-workflow';

import type { Call, ItemContext, RequestParts } from '../call';
import { encodeForm } from '../http/multipart';
import { isObject } from '../isObject';
import { readFiles } from './inputFiles';
import { sendCall, type SentCall } from './sendCall';

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
