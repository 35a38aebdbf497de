import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// A stand-in for the registry: it knows no package, and records its requests.
const asked: string[] = [];
let registry: Server;
let address: string;
let folder: string;

beforeAll(async () => {
	registry = createServer((request, response) => {
		asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
		request.resume();
		response.writeHead(request.method === 'PUT' ? 201 : 404, { 'content-type': 'application/json' }).end('{}');
	});
	await new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening));
	const at = registry.address();
	if (at === null || typeof at === 'string') throw new Error('The registry listens on no port');
	address = `127.0.0.1:${at.port}`;
});

beforeEach(async () => {
	asked.splice(0);
	folder = await mkdtemp(join(tmpdir(), 'clayhr-publish-test-'));
	// A clone after its installation, without a build.
	const clone = join(folder, 'clone');
	const files = ['package.json', 'package-lock.json', '.npmrc', 'README.md', 'LICENSE', 'CHANGELOG.md', 'scripts'];
	await mkdir(clone);
	for (const file of files) await cp(file, join(clone, file), { recursive: true });
	// Its own folder, because npm stores data there.
	await mkdir(join(clone, 'node_modules'));
	for (const { name, isFile } of await installed()) {
		const [from, to] = [resolve('node_modules', name), join(clone, 'node_modules', name)];
		await (isFile ? cp(from, to) : symlink(from, to));
	}
	// A user who is logged in to the registry.
	await writeFile(join(folder, 'user.npmrc'), `registry=http://${address}/\n//${address}/:_authToken=secret\n`);
});

afterEach(async () => await rm(folder, { recursive: true, force: true }));
afterAll(async () => await new Promise((closed) => registry.close(closed)));

async function installed(): Promise<{ name: string; isFile: boolean }[]> {
	const entries = await readdir('node_modules', { withFileTypes: true });
	return entries.map((entry) => ({ name: entry.name, isFile: entry.isFile() }));
}

/** Runs npm in the clone as on a user's machine; resolves with its exit code and its output. */
async function npm(...args: string[]): Promise<{ exitCode: number; output: string }> {
	const foreign = /^npm_|^(GITHUB_|GITLAB_|CI$|RELEASE_MODE$|NODE_OPTIONS$)/i;
	const inherited = Object.entries(process.env).filter(([variable]) => !foreign.test(variable));
	const env = {
		...Object.fromEntries(inherited),
		npm_config_userconfig: join(folder, 'user.npmrc'),
		npm_config_cache: join(folder, 'cache'),
		npm_config_update_notifier: 'false',
	};
	return await new Promise((ended) => {
		const options = { cwd: join(folder, 'clone'), env, shell: process.platform === 'win32' };
		const child = execFile('npm', args, options, (_error, stdout, stderr) =>
			ended({ exitCode: child.exitCode ?? 1, output: stdout + stderr }),
		);
	});
}

const published = () => asked.filter((request) => request.startsWith('PUT'));

describe('publishing from a clone', () => {
	it.each([[['publish']], [['publish', '--dry-run']]])('npm %j is rejected, with advice', async (args) => {
		const { exitCode, output } = await npm(...args);
		expect(output).toContain('npm run release');
		expect(exitCode).not.toBe(0);
		expect(published()).toEqual([]);
	});

	it('is rejected even if npm runs no scripts', async () => {
		const { exitCode, output } = await npm('publish', '--ignore-scripts');
		expect(output).toMatch(/provenance/);
		expect(exitCode).not.toBe(0);
		expect(published()).toEqual([]);
	});

	it('npm run release says what it would release, and changes nothing', async () => {
		const { exitCode, output } = await npm('run', 'release');
		expect(output).toContain('Nothing was changed. To release it: npm run release -- 0.1.0');
		expect(exitCode).toBe(0);
		expect(asked).toEqual([]);
		for (const file of ['CHANGELOG.md', 'package.json'])
			expect(await readFile(join(folder, 'clone', file), 'utf8')).toBe(await readFile(file, 'utf8'));
	});
});

// `ignore-scripts` in .npmrc would also switch off `prepublishOnly`, which rejects a release from a clone.
it('npm runs this package’s own scripts, and every command that installs dependencies runs none of theirs', async () => {
	expect(await readFile('.npmrc', 'utf8')).not.toMatch(/ignore-scripts/);
	const workflows = (await readdir('.github/workflows')).map((name) => join('.github', 'workflows', name));
	const texts = ['README.md', 'CONTRIBUTING.md', 'RELEASING.md', '.ci/run', 'scripts/bootstrap/npm.mjs', ...workflows];
	const lines = (await Promise.all(texts.map((file) => readFile(file, 'utf8')))).join('\n').split('\n');
	const installing = lines.filter((line) => /npm (ci|install)\b/.test(line));
	expect(installing.length).toBeGreaterThanOrEqual(4);
	expect(installing.filter((line) => !line.includes('npm ci --ignore-scripts'))).toEqual([]);
});

it('no dependency’s install script is needed, and npm is configured to run none', async () => {
	const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
		packages: Record<string, { hasInstallScript?: boolean }>;
	};
	const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { allowScripts: Record<string, boolean> };
	const withScripts = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
	const names = withScripts.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
	expect(Object.keys(manifest.allowScripts)).toEqual([...new Set(names)].sort());
	expect(new Set(Object.values(manifest.allowScripts))).toEqual(new Set([false]));
});
