import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { ItemContext } from '../call';
import { toNodeApiError } from '../http/failure';
import type { Parameter } from '../parameters/fields';
import { readSources } from '../parameters/readSource';
import { decodeFile } from '../records/decodeFile';

/**
 * Makes an n8n binary file from a response with a file in `data`.
 *
 * @param fileName the parameter with the file's name
 * @param field the parameter with the name of the binary output field
 * @throws NodeApiError if the content can't be decoded
 */
export async function createFile(
	item: ItemContext,
	{ data }: IDataObject,
	{ fileName, field }: { fileName: Parameter; field: Parameter },
): Promise<INodeExecutionData> {
	const content = decodeFile(data);
	if (content === undefined) throw toNodeApiError(item.node, undecodable, item.itemIndex);
	const values = readSources(item, { fileName, field });
	const file = await item.files.create(content, String(values.fileName));
	const json = { fileName: file.fileName, mimeType: file.mimeType, fileSize: content.length };
	return { json, binary: { [String(values.field)]: file } };
}

const undecodable = {
	message: "ClayHR's answer holds no file that can be read",
	description: 'Check the file name. Document: Get Many lists the names.',
	status: 200,
};
