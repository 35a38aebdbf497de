import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readReleaseOptions } from '../../scripts/release/options.mts';
import { release } from '../../scripts/release/release.mts';
import type { Command, Outcome } from '../../scripts/support/processes.mts';
import { temporaryFolders } from '../scripts/support/temporaryFolder.mts';
import { problemOf } from '../scripts/support/thrown.mts';

// A release as a maintainer makes it, with a folder in place of the repository on GitHub. Nothing is published.
const temporaryFolder = temporaryFolders();
const today = '2026-12-01';
const notes = '- ClayHR node: 139 operations\n\n### Known limits\n\n- None';
const unreleased = `# Changelog\n\n## 0.1.0 (not released yet)\n\n${notes}\n`;

async function execute({ file, args, cwd, env }: Command): Promise<Outcome> {
	return await new Promise((ended) => {
		const child = execFile(file, [...args], { cwd, env }, (_error, stdout, stderr) =>
			ended({ exitCode: child.exitCode ?? 1, output: stdout + stderr }),
		);
	});
}

/** A clone of a repository that has this project's manifest and a changelog, and the programs to work with it. */
async function maintainer() {
	const folder = await temporaryFolder();
	const clone = join(folder, 'clone');
	const foreign = /^(npm_|GIT_|GITHUB_)/i;
	const person = { NAME: 'Maintainer', EMAIL: 'maintainer@example.com' };
	const env: NodeJS.ProcessEnv = {
		...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
		...Object.fromEntries(
			Object.entries(person).flatMap(([key, value]) =>
				[`GIT_AUTHOR_${key}`, `GIT_COMMITTER_${key}`].map((name) => [name, value]),
			),
		),
		GIT_CONFIG_NOSYSTEM: '1',
		HOME: folder,
		npm_config_cache: join(folder, 'cache'),
	};
	const written: string[] = [];
	const write = (text: string) => void written.push(text);
	const git = async (...args: string[]) => {
		const { exitCode, output } = await execute({ file: 'git', args, cwd: clone, env });
		if (exitCode !== 0) throw new Error(output);
		return output.trim();
	};
	const commitAll = async (subject: string) => {
		await git('add', '--all');
		await git('commit', '--quiet', '--message', subject);
	};
	const changelog = async (text: string) => await writeFile(join(clone, 'CHANGELOG.md'), text);
	const start = async (...args: string[]) =>
		await release(readReleaseOptions(args), today, { project: clone, environment: env, run: execute, write });
	await mkdir(clone);
	await execute({
		file: 'git',
		args: ['init', '--quiet', '--bare', '--initial-branch=main', 'remote.git'],
		cwd: folder,
		env,
	});
	await git('init', '--quiet', '--initial-branch=main');
	await git('remote', 'add', 'origin', join(folder, 'remote.git'));
	for (const file of ['package.json', 'package-lock.json', '.npmrc']) await cp(file, join(clone, file));
	await changelog(unreleased);
	await commitAll('Begin');
	await git('push', '--quiet', '--set-upstream', 'origin', 'main');
	return { folder, clone, env, git, commitAll, changelog, start, written };
}

type Maintainer = Awaited<ReturnType<typeof maintainer>>;

/** What the repository on GitHub holds: its tags, and the commit of its branch. */
async function remote({ git }: Maintainer): Promise<string> {
	return await git('ls-remote', 'origin');
}

const read = async (...path: string[]) => await readFile(join(...path), 'utf8');
const versionsIn = async (clone: string) => {
	const manifest = JSON.parse(await read(clone, 'package.json')) as { version: string };
	const lock = JSON.parse(await read(clone, 'package-lock.json')) as {
		version: string;
		packages: { '': { version: string } };
	};
	return [manifest.version, lock.version, lock.packages[''].version];
};

/** Publishes the tag in a new clone, as GitHub does; n8n's command is only recorded. */
async function publish({ folder, env }: Maintainer, tag: string, ...args: string[]) {
	const project = join(folder, `github-${tag}-${args.join('')}`);
	const clone = ['clone', '--quiet', '--branch', tag, join(folder, 'remote.git'), project];
	await execute({ file: 'git', args: clone, cwd: folder, env });
	const commands: Command[] = [];
	const written: string[] = [];
	const run = (command: Command) => {
		commands.push(command);
		return Promise.resolve({ exitCode: 0, output: 'published\n' });
	};
	const manifest = JSON.parse(await read(project, 'package.json')) as { repository: { url: string } };
	const [, repository] = /github\.com\/(.*)\.git$/.exec(manifest.repository.url) ?? [];
	const environment = {
		GITHUB_ACTIONS: 'true',
		GITHUB_REF_TYPE: 'tag',
		GITHUB_REF_NAME: tag,
		GITHUB_REPOSITORY: repository,
	};
	const write = (text: string) => void written.push(text);
	const exitCode = await release(readReleaseOptions(args), today, { project, environment, run, write });
	return { project, environment, commands, written, exitCode };
}

describe('a release', () => {
	it('the first one is 0.1.0: day, commit, tag with the notes, and one push', async () => {
		const there = await maintainer();
		const before = await remote(there);
		expect(await there.start()).toBe(0);
		expect(there.written.join('')).toContain('next release is 0.1.0');
		expect(await remote(there)).toBe(before);

		expect(await there.start('0.1.0')).toBe(0);
		expect(await read(there.clone, 'CHANGELOG.md')).toBe(unreleased.replace('not released yet', today));
		expect(await versionsIn(there.clone)).toEqual(['0.1.0', '0.1.0', '0.1.0']);
		expect(await there.git('log', '--format=%s')).toBe('Release 0.1.0\nBegin');
		expect(await there.git('show', '--name-only', '--format=', 'HEAD')).toBe('CHANGELOG.md');
		expect(await there.git('tag', '--list', '--format=%(objecttype)\n%(contents)')).toBe(`tag\n${notes}`);
		expect(await there.git('status', '--porcelain', '--branch')).toBe('## main...origin/main');
		expect(await there.git('ls-remote', '--tags', 'origin', '0.1.0')).toMatch(/refs\/tags\/0\.1\.0$/);
	});

	it('GitHub checks the tag, publishes it with n8n’s command, and prints the notes', async () => {
		const there = await maintainer();
		await there.start('0.1.0');
		const checked = await publish(there, '0.1.0', '--check');
		expect([checked.exitCode, checked.commands]).toEqual([0, []]);
		const { project, environment, commands, written, exitCode } = await publish(there, '0.1.0');
		const cli = join(project, 'node_modules', '@n8n', 'node-cli', 'bin', 'n8n-node.mjs');
		expect(commands).toEqual([{ file: process.execPath, args: [cli, 'release'], cwd: project, env: environment }]);
		expect([exitCode, written]).toEqual([0, ['published\n']]);
		expect((await publish(there, '0.1.0', '--notes')).written).toEqual([`${notes}\n`]);
	});

	it('a tag by hand is not published', async () => {
		const there = await maintainer();
		await there.git('tag', '0.1.1');
		await there.git('push', '--quiet', 'origin', '0.1.1');
		const { message } = await problemOf(() => publish(there, '0.1.1'));
		expect(message).toContain('The tag is 0.1.1, but package.json has version 0.1.0');
	});

	it('the next one sets the version in package.json and package-lock.json', async () => {
		const there = await maintainer();
		await there.start('0.1.0');
		await there.changelog(`## 0.1.1 (not released yet)\n\n- More\n\n${await read(there.clone, 'CHANGELOG.md')}`);
		await there.commitAll('Changelog');
		await there.git('push', '--quiet');
		expect(await there.start('0.1.1')).toBe(0);
		expect(await versionsIn(there.clone)).toEqual(['0.1.1', '0.1.1', '0.1.1']);
		expect((await publish(there, '0.1.1')).exitCode).toBe(0);
	});

	it.each<[string, string, string, (there: Maintainer) => Promise<unknown>]>([
		['another version than the changelog', '0.2.0', 'is about 0.1.0', () => Promise.resolve()],
		['changes without a commit', '0.1.0', 'not committed', ({ clone }) => writeFile(join(clone, 'new.txt'), '')],
		['another branch', '0.1.0', 'not on "topic"', ({ git }) => git('switch', '--quiet', '--create', 'topic')],
		['a commit that is not pushed', '0.1.0', 'differs', ({ git }) => git('commit', '--allow-empty', '--message', 'x')],
		['a higher version with a tag', '0.1.0', 'Version 0.10.0 already has a tag', ({ git }) => git('tag', '0.10.0')],
		[
			'an unreachable repository',
			'0.1.0',
			'check the connection',
			({ git }) => git('remote', 'set-url', 'origin', '/nowhere'),
		],
	])('is refused with %s, and nothing changes', async (_what, version, words, damage) => {
		const there = await maintainer();
		await damage(there);
		const head = await there.git('rev-parse', 'HEAD');
		const { message } = await problemOf(() => there.start(version));
		expect(message).toContain(words);
		expect(await read(there.clone, 'CHANGELOG.md')).toBe(unreleased);
		expect(await there.git('rev-parse', 'HEAD')).toBe(head);
		expect(await there.git('tag', '--list', '0.1.0')).toBe('');
	});
});
