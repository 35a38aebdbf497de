import type { IBinaryData, IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { Files, ItemContext } from '../call';
import { settle, toNodeApiError } from '../http/failure';
import type { FormFile } from '../http/multipart';
import { isObject } from '../isObject';
import type { Parameter } from '../parameters/fields';
import { nothingChanged, type Outcome, preview, throwInvalidParameter } from '../parameters/invalidParameter';
import { readSources } from '../parameters/readParameters';
import { decodeFile } from '../records/decodeFile';

/**
 * Checks that files exist and are not empty, before anything is sent. Does not read their content, because the content
 * of all items' files could fill the memory.
 *
 * @throws NodeOperationError that names the parameter, the binary field and the item
 */
export async function checkFiles(item: ItemContext, files: Files): Promise<void> {
	const checks = fieldsOf(item, files).map(async ({ parameter, field }) => {
		const binary = await fileIn(item, parameter, field, nothingChanged);
		if ((await item.files.sizeOf(binary)) > 0) return;
		throwInvalidParameter(
			item,
			parameter,
			`must name a field with a file that is not empty, but ${preview(field)} has 0 bytes`,
			nothingChanged,
		);
	});
	await Promise.all(checks);
}

/**
 * Reads the files of an item.
 *
 * @throws NodeOperationError when a file can't be read
 */
export async function readFiles(item: ItemContext, files: Files): Promise<FormFile[]> {
	const read = fieldsOf(item, files).map(async ({ name, parameter, field }): Promise<FormFile> => {
		const { fileName, fileExtension, mimeType } = await fileIn(item, parameter, field, 'itemNotSent');
		const outcome = await settle(item.files.read(field));
		if ('error' in outcome)
			return throwInvalidParameter(
				item,
				parameter,
				`names a file that can't be read: ${reasonOf(outcome.error)}`,
				'itemNotSent',
			);
		const unnamed = fileExtension ? `${name}.${fileExtension}` : name;
		return { name, fileName: fileName ?? unnamed, mimeType, content: outcome.value };
	});
	return await Promise.all(read);
}

function fieldsOf(item: ItemContext, files: Files) {
	const fields = readSources(item, files);
	return Object.entries(files).map(([name, { parameter }]) => ({ name, parameter, field: String(fields[name]) }));
}

async function fileIn(
	item: ItemContext,
	parameter: string,
	field: string,
	outcomeSoFar: Outcome,
): Promise<IBinaryData> {
	const find = async () => await Promise.resolve(item.files.find(field));
	const outcome = await settle(find());
	// n8n finds names such as `constructor`, which every object inherits.
	if ('value' in outcome && isFile(outcome.value)) return outcome.value;
	const others = item.files.names();
	const found =
		others.length === 0 ? 'the item has no file' : `the item's files are in ${others.map(preview).join(', ')}`;
	const what = `must name a field with a file, but is ${preview(field)}: ${found}`;
	return throwInvalidParameter(item, parameter, what, outcomeSoFar);
}

const isFile = (found: unknown) => isObject(found) && typeof found.mimeType === 'string';

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Makes an n8n binary file from a response with a file in `data`.
 *
 * @param fileName the parameter with the file's name
 * @param field the parameter with the name of the binary output field
 * @throws NodeApiError if the content can't be decoded or is too large
 */
export async function createFile(
	item: ItemContext,
	{ data }: IDataObject,
	{ fileName, field }: { fileName: Parameter; field: Parameter },
): Promise<INodeExecutionData> {
	const content = decodeFile(data);
	if (content === undefined) throw toNodeApiError(item.node, undecodable, item.itemIndex);
	if (content.length > largestFile) throw toNodeApiError(item.node, tooLarge, item.itemIndex);
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

const largestFileMegabytes = 100;
const largestFile = largestFileMegabytes * 1024 * 1024;

const tooLarge = {
	message: `The file is too large for n8n: more than ${largestFileMegabytes} MB`,
	description: 'Download the file in ClayHR.',
	status: 200,
};
