import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { N8nClient } from '../start/server/n8nClient.mts';
import { Problem } from '../support/problem.mts';

const icon = z.object({ light: z.string(), dark: z.string() });
const nodeShape = z
	.object({ name: z.string(), version: z.union([z.number(), z.array(z.number())]) })
	.extend({ iconUrl: z.unknown(), codex: z.unknown(), credentials: z.unknown() });
const credentialShape = z.object({ name: z.string(), iconUrl: z.unknown(), supportedNodes: z.unknown() });

/** The node types and credential types that an n8n has loaded. A node type with several versions can be there several times. */
export interface LoadedTypes {
	readonly nodes: readonly z.output<typeof nodeShape>[];
	readonly credentials: readonly z.output<typeof credentialShape>[];
}

const packageName = 'n8n-nodes-clayhr';
const ourNodes = ['ClayHr', 'ClayHrTrigger'];
const ourCredential = 'clayHrApi';

/** Reads the lists of types that n8n gives its editor. */
export async function readLoadedTypes(client: Pick<N8nClient, 'read'>): Promise<LoadedTypes> {
	const nodes = z.array(nodeShape).parse(JSON.parse((await client.read('/types/nodes.json')).text));
	const credentials = z.array(credentialShape).parse(JSON.parse((await client.read('/types/credentials.json')).text));
	return { nodes, credentials };
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
	const icons = new Set<string>();
	const ours = nodes.filter(({ name }) => name.startsWith(`${packageName}.`)).map(({ name }) => name);
	for (const folder of ourNodes) {
		const name = typeName(folder);
		const found = nodes.filter((node) => node.name === name);
		const [node] = found;
		must(node !== undefined && found.length === 1, `n8n has loaded ${found.length} nodes ${name} instead of one.`);
		const { version, codex, iconUrl } = node;
		must([version].flat().join() === '1', `${name} has the version ${[version].flat().join()} instead of 1.`);
		const file = join(project, 'nodes', folder, `${folder}.node.json`);
		const { categories, alias } = codexShape.parse(JSON.parse(await readFile(file, 'utf8')));
		const loaded = codexShape.safeParse(codex).data;
		const isSame = loaded?.categories.join() === categories.join() && loaded.alias.join() === alias.join();
		must(isSame, `${name} has other categories or search words in n8n than in ${file}.`);
		for (const path of iconsOf(name, iconUrl)) icons.add(path);
	}
	const credential = credentials.find(({ name }) => name === ourCredential);
	must(credential !== undefined, `n8n has not loaded the credential ${ourCredential}.`);
	const supported = z.array(z.string()).safeParse(credential.supportedNodes).data ?? [];
	for (const name of ourNodes.map(typeName))
		must(supported.includes(name), `The credential ${ourCredential} is not offered for ${name}.`);
	for (const path of iconsOf(ourCredential, credential.iconUrl)) icons.add(path);
	for (const path of icons) await checkIcon(path, client, project);
	return `n8n has loaded ${ours.sort().join(', ')} in version 1 and the credential ${ourCredential}, and serves their ${icons.size} icons.`;
}

const codexShape = z.object({ categories: z.array(z.string()), alias: z.array(z.string()) });
const typeName = (folder: string) => `${packageName}.${folder.charAt(0).toLowerCase()}${folder.slice(1)}`;

function iconsOf(name: string, iconUrl: unknown): string[] {
	const { success, data } = icon.safeParse(iconUrl);
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
