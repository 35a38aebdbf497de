import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { N8nClient } from '../start/server/n8nClient.mts';
import { Problem } from '../support/problem.mts';

const nodeShape = z.object({
	name: z.string(),
	version: z.union([z.number(), z.array(z.number())]),
	iconUrl: z.unknown(),
	codex: z.unknown(),
});
const credentialShape = z.object({ name: z.string(), iconUrl: z.unknown(), supportedNodes: z.unknown() });
const codexShape = z.object({ categories: z.array(z.string()), alias: z.array(z.string()) });
const iconShape = z.object({ light: z.string(), dark: z.string() });

/** A node type that an n8n has loaded. */
export type LoadedNode = Readonly<z.output<typeof nodeShape>>;

/** The node types and credential types that an n8n has loaded. A node type with several versions can be there several times. */
export interface LoadedTypes {
	readonly nodes: readonly LoadedNode[];
	readonly credentials: readonly z.output<typeof credentialShape>[];
}

const packageName = 'n8n-nodes-clayhr';
const ourFolders = ['ClayHr', 'ClayHrTrigger'];
const ourCredential = 'clayHrApi';

const typeName = (folder: string) => `${packageName}.${folder.charAt(0).toLowerCase()}${folder.slice(1)}`;

/**
 * Reads the lists of types that n8n serves to its editor.
 * @throws Problem if n8n serves something else
 */
export async function readLoadedTypes(client: Pick<N8nClient, 'read'>): Promise<LoadedTypes> {
	const list = async (path: string): Promise<unknown> => {
		const { contentType, text } = await client.read(path);
		// For a path that it does not know, n8n serves its editor.
		must(contentType.includes('json'), `n8n does not serve the list ${path}.`);
		return JSON.parse(text);
	};
	return {
		nodes: z.array(nodeShape).parse(await list('/types/nodes.json')),
		credentials: z.array(credentialShape).parse(await list('/types/credentials.json')),
	};
}

/**
 * Checks that n8n has loaded both nodes in version 1, with their codex, and the credential, and that it serves their icons.
 * @param project the project's folder, with the files to compare with
 * @returns what n8n has loaded, as a sentence
 * @throws Problem for the first type that is missing or differs
 */
export async function checkLoadedTypes(
	{ nodes, credentials }: LoadedTypes,
	client: Pick<N8nClient, 'read'>,
	project: string,
): Promise<string> {
	// n8n adds the node as a tool of AI agents.
	const ours = nodes.filter(({ name }) => name.startsWith(`${packageName}.`));
	for (const { name, version } of ours) {
		const versions = [version].flat().join();
		must(versions === '1', `${name} has the version ${versions} instead of 1.`);
	}
	const icons: string[] = [];
	for (const folder of ourFolders) icons.push(...(await checkNode(folder, ours, project)));
	const credential = credentials.find(({ name }) => name === ourCredential);
	must(credential !== undefined, `n8n has not loaded the credential ${ourCredential}.`);
	const supported = z.array(z.string()).safeParse(credential.supportedNodes).data ?? [];
	for (const name of ourFolders.map(typeName))
		must(supported.includes(name), `The credential ${ourCredential} is not offered for ${name}.`);
	icons.push(...iconsOf(ourCredential, credential.iconUrl));
	const served = new Set(icons);
	for (const path of served) await checkIcon(path, client, project);
	const names = ours.map(({ name }) => name).sort();
	return `n8n has loaded ${names.join(', ')} in version 1 and the credential ${ourCredential}, and serves their ${served.size} icons.`;
}

/** Checks one node against its files. Returns the paths of its icons. */
async function checkNode(folder: string, ours: readonly LoadedNode[], project: string): Promise<string[]> {
	const name = typeName(folder);
	const found = ours.filter((node) => node.name === name);
	const [node] = found;
	must(node !== undefined && found.length === 1, `n8n has loaded ${found.length} nodes ${name} instead of one.`);
	const file = join(project, 'nodes', folder, `${folder}.node.json`);
	const { categories, alias } = codexShape.parse(JSON.parse(await readFile(file, 'utf8')));
	const loaded = codexShape.safeParse(node.codex).data;
	const isSame = loaded?.categories.join() === categories.join() && loaded.alias.join() === alias.join();
	must(isSame, `${name} has other categories or search words in n8n than in ${file}.`);
	return iconsOf(name, node.iconUrl);
}

function iconsOf(name: string, iconUrl: unknown): string[] {
	const { success, data } = iconShape.safeParse(iconUrl);
	must(success, `${name} has no light and dark icon in n8n.`);
	return [data.light, data.dark];
}

async function checkIcon(path: string, client: Pick<N8nClient, 'read'>, project: string): Promise<void> {
	const prefix = `icons/${packageName}/dist/`;
	must(path.startsWith(prefix), `The icon ${path} is not one of this package.`);
	const { contentType, text } = await client.read(`/${path}`);
	const isIcon = text === (await readFile(join(project, path.slice(prefix.length)), 'utf8'));
	must(contentType.startsWith('image/svg+xml') && isIcon, `n8n does not serve the icon ${path}.`);
}

function must(holds: boolean, sentence: string): asserts holds {
	if (!holds) throw new Problem(sentence);
}
