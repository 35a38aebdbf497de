import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPackage } from '../../scripts/start/server/communityPackage.mts';
import type { Command } from '../../scripts/support/processes.mts';
import { temporaryFolders } from '../scripts/support/temporaryFolder.mts';

const temporaryFolder = temporaryFolders();
const execute = promisify(execFile);

const run = async ({ file, args, cwd, env }: Command) => {
	const { stdout, stderr } = await execute(file, [...args], { cwd, env });
	return { exitCode: 0, output: stdout + stderr };
};

/** Packs a package with an identifying text. */
async function pack(folder: string, name: string, text: string): Promise<string> {
	const source = join(folder, `${name}-${text}`);
	await mkdir(source, { recursive: true });
	await writeFile(join(source, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
	await writeFile(join(source, 'index.js'), text);
	await execute('npm', ['pack', '--ignore-scripts', '--offline'], { cwd: source });
	return join(source, `${name}-1.0.0.tgz`);
}

test('a changed package is reinstalled under the same version; other packages stay', async () => {
	const folder = await temporaryFolder();
	const userFolder = join(folder, 'n8n');
	const nodes = join(userFolder, '.n8n', 'nodes');
	const environment = { ...process.env, npm_config_cache: join(folder, 'cache') };
	const workshop = {
		project: folder,
		runFolder: folder,
		logFile: join(folder, 'log'),
		environment,
		run,
		say: () => undefined,
	};
	const install = (packed: string) => installPackage(packed, userFolder, workshop);
	const installed = (name: string) => readFile(join(nodes, 'node_modules', name, 'index.js'), 'utf8');

	await install(await pack(folder, 'ours', 'before'));
	expect(await installed('ours')).toBe('before');
	// The same as n8n does for a package chosen in the editor.
	const other = await pack(folder, 'theirs', 'x');
	await execute('npm', ['install', '--offline', '--no-audit', '--no-fund', other], { cwd: nodes, env: environment });

	await install(await pack(folder, 'ours', 'after'));
	expect(await installed('ours')).toBe('after');
	expect(await installed('theirs')).toBe('x');
	const { dependencies } = JSON.parse(await readFile(join(nodes, 'package.json'), 'utf8')) as { dependencies: object };
	expect(Object.keys(dependencies).sort()).toEqual(['ours', 'theirs']);
	expect(await readdir(join(userFolder, 'packed'))).toHaveLength(1);
});
