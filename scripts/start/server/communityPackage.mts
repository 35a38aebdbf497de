import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { withBuildLock } from '../../support/buildLock.mts';
import { npmCommand, npmEnvironment, npmProblem } from '../../support/npm.mts';
import { Problem, systemCode } from '../../support/problem.mts';
import type { RunCommand } from '../../support/processes.mts';

/** What building and installing the package needs: the project's folder, a temporary folder, and a log file. */
export interface PackageWorkshop {
	readonly project: string;
	readonly runFolder: string;
	readonly logFile: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly run: RunCommand;
	readonly say: (line: string) => void;
}

/**
 * Builds this package and packs it as for publishing.
 * @returns the path of the packed file, in the temporary folder
 * @throws Problem if the build fails
 */
export async function packPackage(workshop: PackageWorkshop): Promise<string> {
	const { project, runFolder, environment, run, logFile } = workshop;
	const env = npmEnvironment(environment, process.execPath);
	return withBuildLock(project, workshop.say, async () => {
		const cli = join(project, 'node_modules', '@n8n', 'node-cli', 'bin', 'n8n-node.mjs');
		const build = await run({ file: process.execPath, args: [cli, 'build'], cwd: project, env, logFile });
		if (build.exitCode !== 0) throw new Problem('The build of this package failed: "npm run build" shows the reason.');
		const npm = npmCommand(environment, process.execPath);
		const args = [...npm.args, 'pack', '--ignore-scripts', '--pack-destination', runFolder];
		const packing = await run({ file: npm.file, args, cwd: project, env, logFile });
		if (packing.exitCode !== 0) throw npmProblem('Packing this package', packing.output, logFile);
		const packed = (await readdir(runFolder)).find((name) => name.endsWith('.tgz'));
		if (packed === undefined) throw new Problem(`"npm pack" created no file: see ${logFile}.`);
		return join(runFolder, packed);
	});
}

/**
 * Installs a packed package where n8n keeps community packages, as n8n does, but without a registry. Other packages in
 * the folder stay.
 * @param userFolder n8n's user folder
 */
export async function installPackage(packed: string, userFolder: string, workshop: PackageWorkshop): Promise<void> {
	const folder = join(userFolder, '.n8n', 'nodes');
	await mkdir(folder, { recursive: true });
	const manifest = { name: 'installed-nodes', private: true, dependencies: {} };
	await writeFile(join(folder, 'package.json'), JSON.stringify(manifest), { flag: 'wx' }).catch((error: unknown) => {
		if (systemCode(error) !== 'EEXIST') throw error;
	});
	const kept = await keepPacked(packed, join(userFolder, 'packed'));
	const npm = npmCommand(workshop.environment, process.execPath);
	const options = ['--omit=peer', '--legacy-peer-deps', '--ignore-scripts', '--offline', '--no-audit', '--no-fund'];
	const args = [...npm.args, 'install', ...options, kept];
	const env = npmEnvironment(workshop.environment, process.execPath);
	const outcome = await workshop.run({ file: npm.file, args, cwd: folder, env, logFile: workshop.logFile });
	if (outcome.exitCode !== 0) throw npmProblem('Installing this package into n8n', outcome.output, workshop.logFile);
}

/**
 * Copies a packed package to a permanent place, because npm reads it again when n8n installs another package. The file
 * name contains a hash of the content: npm would take a file with the same name for the installed one.
 * @returns the path of the copy; all other files in the folder are removed
 */
async function keepPacked(packed: string, folder: string): Promise<string> {
	const content = await readFile(packed);
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const kept = join(folder, `${basename(packed, '.tgz')}-${hash}.tgz`);
	await writeFile(kept, content);
	return kept;
}
