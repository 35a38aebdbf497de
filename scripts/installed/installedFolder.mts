import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../support/problem.mts';

const name = 'n8n-nodes-clayhr';
const packageShape = z.object({ version: z.string() });
const folderShape = z.object({ dependencies: z.object({ [name]: z.string() }) });

/**
 * Checks that n8n's folder for community nodes has this package as the content of a packed file, not as a link to the
 * project.
 * @param userFolder n8n's user folder
 * @returns what is installed, as a sentence
 * @throws Problem if anything else is installed
 */
export async function checkInstalled(userFolder: string, project: string): Promise<string> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
	const { dependencies } = folderShape.parse(await read(join(nodes, 'package.json')));
	const source = dependencies[name];
	const folder = join(nodes, 'node_modules', name);
	const isCopy = (await lstat(folder)).isDirectory();
	if (!isCopy || !/^file:.*\.tgz$/.test(source))
		throw new Problem(`${folder} comes from ${source}, not from a packed file.`);
	const installed = packageShape.parse(await read(join(folder, 'package.json')));
	const ours = packageShape.parse(await read(join(project, 'package.json')));
	if (installed.version !== ours.version)
		throw new Problem(`${folder} has the version ${installed.version}, not ${ours.version}.`);
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).length;
	return `Installed into .n8n/nodes: ${name} ${ours.version}, ${files} files from a packed file.`;
}
