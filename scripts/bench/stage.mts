import { cp, mkdir, mkdtemp, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { n8nTools } from '../start/install/tools.mts';
import type { StartPlace } from '../start/place.mts';
import { freePort } from '../start/ports.mts';
import { withBuildLock } from '../support/buildLock.mts';
import { npmEnvironment } from '../support/npm.mts';
import { Problem } from '../support/problem.mts';
import { figuresIn, type MeasuringProgram } from './figures.mts';

/** What a measuring program is told. */
export interface Job {
	readonly engine: string;
	readonly rounds: number;
	/** What to measure, as the program understands it. */
	readonly name: string;
	readonly count: number;
	/** For Node itself. */
	readonly flags?: readonly string[];
}

/** A folder with n8n's modules and this package in it, and a server to send requests to. */
export class BenchStage {
	private constructor(
		private readonly place: StartPlace,
		private readonly node: string,
		private readonly folder: string,
		private readonly companyUrl: string,
		private readonly profile: string | undefined,
	) {}

	/**
	 * Builds the package, links it with the installed n8n, and starts the server.
	 *
	 * @param profile the folder for CPU profiles
	 * @throws Problem when something cannot be installed or built
	 */
	static async set(place: StartPlace, profile: string | undefined): Promise<BenchStage> {
		const { node, n8n } = await n8nTools(place);
		const folder = await realpath(await mkdtemp(join(tmpdir(), 'n8n-nodes-clayhr-bench-')));
		place.processes.ownFolder(folder);
		await linkModules(join(n8n.script, '..', '..', '..'), join(folder, 'node_modules'));
		await addPackage(place, join(folder, 'node_modules', 'n8n-nodes-clayhr'));
		// From this folder, `require('n8n-core')` finds the installed one.
		const programs = fileURLToPath(new URL('measure', import.meta.url));
		await cp(programs, join(folder, 'measure'), { recursive: true });
		const companyUrl = await startServer(place, node.path, folder);
		return new BenchStage(place, node.path, folder, companyUrl, profile);
	}

	/**
	 * Runs a measuring program.
	 *
	 * @throws Problem when it prints no figures
	 */
	async measure<Figures>(program: MeasuringProgram<Figures>, job: Job): Promise<Figures> {
		const { flags = [], ...told } = job;
		const profiling = this.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(this.profile)}`];
		const script = join(this.folder, 'measure', `${program.name}.mts`);
		const text = JSON.stringify({ ...told, companyUrl: this.companyUrl });
		const { output } = await this.place.processes.run({
			file: this.node,
			args: [...flags, ...profiling, script, text],
			cwd: this.folder,
			env: environmentOf(this.place, this.node, this.folder),
		});
		const found = figuresIn(program, output);
		if (found !== undefined) return found;
		const lines = output.trim().split('\n');
		throw new Problem(`Measuring ${program.name} of ${job.name} failed: ${lines.slice(0, 12).join('\n')}`);
	}
}

// What the measuring programs and this package's build ask for by name.
const linked = ['n8n-core', 'n8n-workflow', 'n8n-nodes-base', 'reflect-metadata'];

async function linkModules(installed: string, modules: string): Promise<void> {
	await mkdir(modules);
	// Windows makes a junction, which needs no permission.
	for (const name of linked) await symlink(join(installed, name), join(modules, name), 'junction');
}

async function addPackage({ project, environment, processes, say }: StartPlace, folder: string): Promise<void> {
	await withBuildLock(project, say, async () => {
		const cli = join(project, 'node_modules', '@n8n', 'node-cli', 'bin', 'n8n-node.mjs');
		const env = npmEnvironment(environment, process.execPath);
		const { exitCode } = await processes.run({ file: process.execPath, args: [cli, 'build'], cwd: project, env });
		if (exitCode !== 0) throw new Problem('The build of this package failed: "npm run build" shows the reason.');
		await cp(join(project, 'dist'), join(folder, 'dist'), { recursive: true });
		await cp(join(project, 'package.json'), join(folder, 'package.json'));
	});
}

async function startServer(place: StartPlace, node: string, folder: string): Promise<string> {
	const port = await freePort();
	const args = [join(folder, 'measure', 'server.mts'), String(port)];
	const env = environmentOf(place, node, folder);
	const server = place.processes.start({ file: node, args, cwd: folder, env, keepOutput: false });
	const state = { isOver: false };
	void server.ended.then(() => (state.isOver = true));
	const companyUrl = `http://127.0.0.1:${port}`;
	while (!state.isOver) {
		if (await answers(companyUrl)) return companyUrl;
		await sleep(100);
	}
	throw new Problem('The server of the benchmark did not start.');
}

async function answers(companyUrl: string): Promise<boolean> {
	return fetch(`${companyUrl}/rm/api/token`).then(
		() => true,
		() => false,
	);
}

function environmentOf({ environment }: StartPlace, node: string, folder: string): NodeJS.ProcessEnv {
	return {
		...npmEnvironment(environment, node),
		N8N_USER_FOLDER: folder,
		N8N_ENCRYPTION_KEY: 'benchmark',
		N8N_LOG_LEVEL: 'silent',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		NODE_OPTIONS: '',
		NO_PROXY: '127.0.0.1',
	};
}
