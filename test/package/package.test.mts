import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

interface Manifest {
	dependencies?: object;
	peerDependencies: Record<string, string>;
	n8n: { strict: boolean; nodes: string[]; credentials: string[] };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

function run(program: string, ...options: string[]): void {
	execFileSync(process.execPath, [join('node_modules', program), ...options], { stdio: 'pipe' });
}

function packedFiles(): string[] {
	const options = ['pack', '--dry-run', '--json', '--ignore-scripts'];
	const output = execFileSync('npm', options, { stdio: ['ignore', 'pipe', 'ignore'] });
	const [packed] = JSON.parse(output.toString()) as Array<{ files: Array<{ path: string }> }>;
	return packed?.files.map(({ path }) => path) ?? [];
}

function iconsIn(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true });
	const icons = files.filter(({ name }) => /\.(svg|png)$/.test(name)).map((file) => join(file.parentPath, file.name));
	return Object.fromEntries(icons.sort().map((path) => [relative(folder, path), readFileSync(path, 'base64')]));
}

beforeAll(() => run('@n8n/node-cli/bin/n8n-node.mjs', 'build'));

describe('the published package', () => {
	it('has n8n-workflow as its only peer and no dependencies', () => {
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
		expect(manifest.dependencies).toBeUndefined();
		expect(manifest.n8n.strict).toBe(true);
	});

	it('contains the compiled nodes, icons and descriptions, and no tools', () => {
		const files = packedFiles();
		const entries = [...manifest.n8n.nodes, ...manifest.n8n.credentials];
		expect(entries).toHaveLength(3);
		expect(files).toEqual(expect.arrayContaining([...entries, 'dist/nodes/ClayHr/ClayHr.node.json']));
		const rest = files.filter((path) => !/^dist\/(nodes|credentials)\/.*\.(js|js\.map|d\.ts|json|svg)$/.test(path));
		expect(rest.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
		expect(files.filter((path) => /\.test\.|dist\/test\//.test(path))).toEqual([]);
	});

	it('has the same icons from gulp build:icons and from n8n-node build', () => {
		const built = iconsIn('dist/nodes');
		expect(Object.keys(built)).toEqual(['ClayHr/clayHr.dark.svg', 'ClayHr/clayHr.svg']);
		mkdirSync('node_modules/.cache', { recursive: true });
		const aside = join(mkdtempSync('node_modules/.cache/dist-'), 'dist');
		renameSync('dist', aside);
		try {
			run('gulp/bin/gulp.js', 'build:icons');
			expect(iconsIn('dist/nodes')).toEqual(built);
		} finally {
			rmSync('dist', { recursive: true, force: true });
			renameSync(aside, 'dist');
		}
	});

	it('is locked to versions and hashes, not to a registry', () => {
		expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
	});
});
