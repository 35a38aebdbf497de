import { readFile } from 'node:fs/promises';
import { checkLoadedTypes, readLoadedTypes } from '../../scripts/installed/loadedTypes.mts';
import { problemOf } from './support/thrown.mts';

const served = 'icons/n8n-nodes-clayhr/dist/nodes/ClayHr';
const iconUrl = { light: `${served}/clayHr.svg`, dark: `${served}/clayHr.dark.svg` };
const read = async (file: string) => readFile(file, 'utf8');

async function good() {
	const node = async (folder: string, name: string) => ({
		name: `n8n-nodes-clayhr.${name}`,
		version: 1 as number | number[],
		iconUrl: iconUrl as unknown,
		codex: JSON.parse(await read(`nodes/${folder}/${folder}.node.json`)) as unknown,
	});
	const nodes = [await node('ClayHr', 'clayHr'), await node('ClayHrTrigger', 'clayHrTrigger')];
	const credential = { name: 'clayHrApi', iconUrl, supportedNodes: nodes.map(({ name }) => name) };
	const icons: Record<string, { contentType: string; text: string }> = {};
	for (const name of ['clayHr.svg', 'clayHr.dark.svg']) {
		icons[`/${served}/${name}`] = { contentType: 'image/svg+xml', text: await read(`nodes/ClayHr/${name}`) };
	}
	return { nodes, credentials: [credential], icons };
}

const tool = (version: number) => ({ name: 'n8n-nodes-clayhr.clayHrTool', version, iconUrl, codex: {} });

type Served = Awaited<ReturnType<typeof good>>;

/** Checks an n8n that has loaded everything, after a change of what it serves. */
async function check(change: (n8n: Served) => void = () => undefined) {
	const n8n = await good();
	change(n8n);
	const client = {
		read: (path: string) => {
			const types: Record<string, unknown> = {
				'/types/nodes.json': [...n8n.nodes, { name: 'n8n-nodes-base.set', version: [1, 2] }],
				'/types/credentials.json': [...n8n.credentials, { name: 'slackApi' }],
			};
			const text = JSON.stringify(types[path]);
			return Promise.resolve(n8n.icons[path] ?? { contentType: 'application/json', text });
		},
	};
	return checkLoadedTypes(await readLoadedTypes(client), client, '.');
}

test('an n8n that has loaded everything is described in a sentence', async () => {
	expect(await check()).toBe(
		'n8n has loaded n8n-nodes-clayhr.clayHr, n8n-nodes-clayhr.clayHrTrigger in version 1 and the credential clayHrApi, and serves their 2 icons.',
	);
});

test.each<[string, (n8n: Served) => unknown, RegExp]>([
	['a node is missing', (n8n) => n8n.nodes.pop(), /has loaded 0 nodes n8n-nodes-clayhr\.clayHrTrigger/],
	['a node is there twice', ({ nodes }) => nodes.push(...nodes), /has loaded 2 nodes n8n-nodes-clayhr\.clayHr /],
	[
		'a node has another version',
		({ nodes: [node] }) => node && (node.version = [1, 2]),
		/the version 1,2 instead of 1/,
	],
	['the tool has another version', ({ nodes }) => nodes.push(tool(2)), /clayHrTool has the version 2 instead of 1/],
	['a node has no codex', ({ nodes: [node] }) => node && (node.codex = undefined), /other categories or search words/],
	['a node has no icon', ({ nodes: [node] }) => node && (node.iconUrl = undefined), /no light and dark icon/],
	[
		'an icon is not of the package',
		({ nodes: [node] }) => node && (node.iconUrl = { light: 'icons/a.svg', dark: 'icons/b.svg' }),
		/The icon icons\/a\.svg is not one of this package/,
	],
	['the credential is missing', (n8n) => n8n.credentials.pop(), /has not loaded the credential clayHrApi/],
	[
		'the credential is not offered',
		({ credentials: [credential] }) => credential?.supportedNodes.pop(),
		/not offered for n8n-nodes-clayhr\.clayHrTrigger/,
	],
	[
		'an icon has another content',
		({ icons }) => (icons[`/${served}/clayHr.dark.svg`] = { contentType: 'image/svg+xml', text: '<svg/>' }),
		/does not serve the icon .*dark\.svg/,
	],
	[
		'an icon is an error page',
		({ icons }) => (icons[`/${served}/clayHr.svg`] = { contentType: 'text/html', text: '<html/>' }),
		/does not serve the icon .*clayHr\.svg/,
	],
])('it is a problem if %s', async (_name, change, expected) => {
	expect((await problemOf(() => check(change))).message).toMatch(expected);
});

test('it is a problem if n8n serves its editor instead of a list', async () => {
	const client = { read: () => Promise.resolve({ contentType: 'text/html', text: '<html/>' }) };
	const { message } = await problemOf(() => readLoadedTypes(client));
	expect(message).toBe('n8n does not serve the list /types/nodes.json.');
});
