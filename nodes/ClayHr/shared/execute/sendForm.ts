import type { INodeExecutionData } from 'n8n-workflow';

import type { Call, ItemContext, RequestParts } from '../call';
import { encodeForm } from '../http/multipart';
import { isObject } from '../isObject';
import { readFiles } from './inputFiles';
import { sendCall, type SentCall } from './sendCall';

/**
 * Sends a call's values and files as a form.
 *
 * @returns what ClayHR answered, with name, MIME type and size in bytes of the file that was sent
 * @throws NodeOperationError when a file can't be read; NodeApiError as every call does
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
