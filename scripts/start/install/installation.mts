import { access, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../../support/lock.mts';
import { npmCommand, npmEnvironment, npmProblem } from '../../support/npm.mts';
import { Problem, systemCode } from '../../support/problem.mts';
import type { RunCommand } from '../../support/processes.mts';
import { withProgress, type ProgressOutput } from '../../support/progress.mts';
import { countFiles, readMarker, removeMarker, writeMarker } from './marker.mts';
import { recipeHash, type Recipe } from './recipe.mts';

/** What an installation needs. */
export interface Workshop {
	readonly cache: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly run: RunCommand;
	/** Prints one line. */
	readonly say: (line: string) => void;
	/** Where to show progress. */
	readonly output: ProgressOutput;
}

/**
 * Ensures a complete installation in the cache folder: verifies an existing one, and reinstalls it if necessary. If two
 * starts run at once, one waits for the other.
 * @returns the installation's folder
 * @throws Problem if the installation fails
 */
export async function ensureInstalled(recipe: Recipe, workshop: Workshop): Promise<string> {
	const folder = join(workshop.cache, recipe.folderName);
	const waiting = { subject: `Another command is installing ${recipe.title}`, say: workshop.say };
	await withLock(`${folder}.lock`, waiting, async () => {
		if (await isWhole(recipe, folder, workshop)) return;
		if (await exists(folder)) {
			workshop.say(`${recipe.title} in ${folder} is incomplete; installing it again.`);
			await removeMarker(folder);
			const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
			await withProgress('Removing the incomplete installation', remove, workshop.output);
		}
		const title = `Installing ${recipe.title} into ${folder} (only the first time, ${recipe.duration})`;
		await mkdir(folder, { recursive: true });
		await requireSpace(recipe, folder);
		await withProgress(title, () => install(recipe, folder, workshop), workshop.output);
	});
	return folder;
}

async function install(recipe: Recipe, folder: string, workshop: Workshop): Promise<void> {
	await writeFile(join(folder, 'package.json'), JSON.stringify(recipe.manifest, undefined, '\t'));
	const logFile = join(workshop.cache, 'logs', `${recipe.folderName}.log`);
	await mkdir(join(workshop.cache, 'logs'), { recursive: true });
	await writeFile(logFile, '');
	const npm = npmCommand(workshop.environment, recipe.node);
	const env = { ...npmEnvironment(workshop.environment, recipe.node), ...recipe.environment };
	for (const args of recipe.npmCalls) {
		const outcome = await workshop.run({ file: npm.file, args: [...npm.args, ...args], cwd: folder, env, logFile });
		if (outcome.exitCode !== 0) throw npmProblem(`Installing ${recipe.title}`, outcome.output, logFile);
	}
	if (!(await proves(recipe, folder, workshop))) {
		throw new Problem(`${recipe.title} was installed but does not run: see ${logFile} and try again.`);
	}
	await writeMarker(folder, { recipe: recipeHash(recipe), files: await countFiles(folder) });
}

async function isWhole(recipe: Recipe, folder: string, workshop: Workshop): Promise<boolean> {
	const marker = await readMarker(folder);
	if (marker?.recipe !== recipeHash(recipe)) return false;
	// An additional file is harmless. A missing file might only be noticed much later.
	if ((await countFiles(folder)) < marker.files) return false;
	return proves(recipe, folder, workshop);
}

async function proves(recipe: Recipe, folder: string, workshop: Workshop): Promise<boolean> {
	const { file, script, args, prints } = recipe.proof;
	const path = join(folder, file);
	if (!(await exists(path))) return false;
	const env = npmEnvironment(workshop.environment, recipe.node);
	const command = script ? { file: recipe.node, args: [path, ...args] } : { file: path, args };
	const outcome = await workshop.run({ ...command, cwd: folder, env });
	// Compares single lines, because Node may also print a warning.
	return outcome.exitCode === 0 && outcome.output.split('\n').some((line) => line.trim() === prints);
}

async function requireSpace(recipe: Recipe, folder: string): Promise<void> {
	const { bavail, bsize } = await statfs(folder);
	const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(1);
	if (bavail * bsize >= recipe.bytes) return;
	const figures = `${gigabytes(recipe.bytes)} GB, and ${gigabytes(bavail * bsize)} GB are free`;
	throw new Problem(
		`${recipe.title} needs ${figures} on the disk of ${folder}: free some space and run the same command again.`,
	);
}

async function exists(path: string): Promise<boolean> {
	try {
		await access(path);
		return true;
	} catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return false;
		throw error;
	}
}
