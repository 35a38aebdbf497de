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

/** The files that belong in the package because of a source file in nodes/ or credentials/. */
function publishedParts(): string[] {
	const sources = ['nodes', 'credentials'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
			.map(({ parentPath, name }) => `dist/${join(parentPath, name).replaceAll('\\', '/')}`),
	);
	expect(sources.filter((path) => !/\.(ts|json|svg)$/.test(path))).toEqual([]);
	return sources.map((path) => path.replace(/\.ts$/, '.js'));
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

	it('contains what is compiled from the sources, their icons and JSON files, and nothing else', () => {
		const packed = packedFiles();
		expect(packed.sort()).toEqual(['LICENSE', 'README.md', 'package.json', ...publishedParts()].sort());
		expect(packed).toEqual(expect.arrayContaining([...manifest.n8n.nodes, ...manifest.n8n.credentials]));
		process.stdout.write(`The package has ${packed.length} files.\n`);
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
		const text = readFileSync('package-lock.json', 'utf8');
		expect(text).not.toMatch(/"resolved": "https?:/);
		const { packages } = JSON.parse(text) as { packages: Record<string, { integrity?: string }> };
		const { '': project, ...dependencies } = packages;
		expect(project).toBeDefined();
		const unlocked = Object.entries(dependencies).filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
		expect(unlocked.map(([path]) => path)).toEqual([]);
	});
});
