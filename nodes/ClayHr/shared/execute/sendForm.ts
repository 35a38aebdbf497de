import type { IExecutePaginationFunctions, INodeExecutionData } from 'n8n-workflow';

import { isObject } from '../isObject';
import type { Call } from '../operation';
import { encodeForm } from '../http/multipart';
import { readFiles } from './inputFiles';
import { type RequestData, type SentCall, sendCall } from './sendCall';

/**
 * Sends a call's values and files as a form.
 *
 * @returns what ClayHR answered, with name, MIME type and size in bytes of the file that was sent
 * @throws NodeOperationError when a file can't be read; NodeApiError as every call does
 */
export async function sendForm(
	context: IExecutePaginationFunctions,
	call: SentCall & Pick<Call, 'files'>,
	requestData: RequestData,
): Promise<INodeExecutionData[]> {
	const files = await readFiles(context, call.files ?? {});
	const { body: values, headers } = requestData.options;
	const { body, contentType } = encodeForm(isObject(values) ? values : {}, files);
	const options = { ...requestData.options, headers: { ...headers, 'content-type': contentType }, body };
	const items = await sendCall(context, call, { ...requestData, options });
	const [sent] = files.map(({ fileName, mimeType, content }) => ({ fileName, mimeType, fileSize: content.length }));
	return items.map((item) => ({ ...item, json: { ...item.json, ...sent } }));
}
