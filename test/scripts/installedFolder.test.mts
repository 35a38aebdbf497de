import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkInstalled } from '../../scripts/installed/installedFolder.mts';
import { temporaryFolders } from './support/temporaryFolder.mts';
import { problemOf } from './support/thrown.mts';

const temporaryFolder = temporaryFolders();
const packed = 'file:../../packed/n8n-nodes-clayhr-0.1.0-1a2b.tgz';

async function ourVersion(): Promise<string> {
	return (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version;
}

/** n8n's user folder with a package in it. */
async function userFolder(version: string, source: string, linked = false): Promise<string> {
	const folder = await temporaryFolder();
	const modules = join(folder, '.n8n', 'nodes', 'node_modules');
	await mkdir(modules, { recursive: true });
	const manifest = JSON.stringify({ dependencies: { 'n8n-nodes-clayhr': source } });
	await writeFile(join(modules, '..', 'package.json'), manifest);
	const place = join(modules, 'n8n-nodes-clayhr');
	const target = linked ? join(folder, 'project') : place;
	await mkdir(join(target, 'dist'), { recursive: true });
	if (linked) await symlink(target, place, 'junction');
	await writeFile(join(target, 'package.json'), JSON.stringify({ version }));
	await writeFile(join(target, 'dist', 'index.js'), '');
	return folder;
}

test('the content of a packed file is counted', async () => {
	const version = await ourVersion();
	expect(await checkInstalled(await userFolder(version, packed), '.')).toBe(
		`Installed into .n8n/nodes: n8n-nodes-clayhr ${version}, 2 files from a packed file.`,
	);
});

test.each<[string, () => Promise<string>, RegExp]>([
	['a link to the project', async () => userFolder(await ourVersion(), packed, true), /not from a packed file/],
	['a folder', async () => userFolder(await ourVersion(), 'file:../../project'), /comes from file:.*project, not from/],
	['another version', async () => userFolder('9.9.9', packed), /has the version 9\.9\.9, not /],
])('%s is a problem', async (_name, folder, expected) => {
	expect((await problemOf(async () => checkInstalled(await folder(), '.'))).message).toMatch(expected);
});
