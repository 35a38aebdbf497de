import type { IBinaryData, IExecuteSingleFunctions } from 'n8n-workflow';

import { settle } from '../http/settle';
import type { FormFile } from '../http/multipart';
import type { Parameter } from '../parameters/fields';
import { readSources } from '../parameters/readSource';
import { refuse, shown } from '../parameters/invalidParameter';

/** A form's names of files, each with the parameter that names the input field. */
export type Files = Record<string, Parameter>;

/**
 * Refuses files that are not there or empty, before anything is sent. Their content is read only when they are sent: it
 * would fill the memory with all items' files.
 *
 * @throws NodeOperationError that names the parameter, the field and the item
 */
export async function checkFiles(context: IExecuteSingleFunctions, files: Files): Promise<void> {
	const checks = fieldsOf(context, files).map(async ({ parameter, field }) => {
		const binary = await fileIn(context, parameter, field);
		if ((await sizeOf(context, binary)) > 0) return;
		refuse(context, parameter, `must name a field with a file that is not empty, but ${shown(field)} has 0 bytes`);
	});
	await Promise.all(checks);
}

/**
 * Reads the files of an item.
 *
 * @throws NodeOperationError when a file can't be read
 */
export async function readFiles(context: IExecuteSingleFunctions, files: Files): Promise<FormFile[]> {
	const read = fieldsOf(context, files).map(async ({ name, parameter, field }): Promise<FormFile> => {
		const { fileName, fileExtension, mimeType } = await fileIn(context, parameter, field);
		const outcome = await settle(context.helpers.getBinaryDataBuffer(field));
		if ('error' in outcome)
			return refuse(context, parameter, `names a file that can't be read: ${reasonOf(outcome.error)}`);
		const unnamed = fileExtension ? `${name}.${fileExtension}` : name;
		return { name, fileName: fileName ?? unnamed, mimeType, content: outcome.value };
	});
	return await Promise.all(read);
}

function fieldsOf(context: IExecuteSingleFunctions, files: Files) {
	const fields = readSources(context, files);
	return Object.entries(files).map(([name, { parameter }]) => ({ name, parameter, field: String(fields[name]) }));
}

async function fileIn(context: IExecuteSingleFunctions, parameter: string, field: string): Promise<IBinaryData> {
	const find = async () => await Promise.resolve(context.helpers.assertBinaryData(field));
	const outcome = await settle(find());
	if ('value' in outcome) return outcome.value;
	const others = Object.keys(context.getInputData().binary ?? {});
	const found =
		others.length === 0 ? 'the item has no file' : `the item's files are in ${others.map(shown).join(', ')}`;
	return refuse(context, parameter, `must name a field with a file, but is ${shown(field)}: ${found}`);
}

// n8n keeps a file either in the item or, under an ID, beside it.
async function sizeOf(context: IExecuteSingleFunctions, { id, data }: IBinaryData): Promise<number> {
	if (id === undefined) return Buffer.byteLength(data, 'base64');
	return (await context.helpers.getBinaryMetadata(id)).fileSize;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
