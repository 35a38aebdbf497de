import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withProgress } from '../../support/progress.mts';
import type { N8nTools } from '../install/tools.mts';
import type { StartPlace } from '../place.mts';
import { freePort } from '../ports.mts';
import { installPackage, packPackage } from './communityPackage.mts';
import { environmentForN8n } from './environment.mts';
import { startN8n, type N8nServer, type N8nStart } from './n8nServer.mts';

/** Which n8n to launch, with which Node, on which port. */
export interface Launch extends N8nTools {
	readonly port: number;
	/** n8n's data folder; without it, a temporary folder that is removed at the end. */
	readonly userFolder?: string | undefined;
}

/**
 * Starts n8n with this package installed.
 * @throws Problem if the build fails or n8n does not start
 */
export async function launchN8n(launch: Launch, place: StartPlace): Promise<N8nServer> {
	const prepared = await prepareN8n(launch, place);
	return withProgress('Starting n8n', async () => {
		try {
			return await startN8n(prepared, place.processes);
		} catch (error) {
			if (await saysDamaged(prepared.logFile)) await launch.n8n.distrust();
			throw error;
		}
	});
}

/**
 * Prepares an n8n with this package installed. It can be started several times and keeps its data.
 * @throws Problem if the build fails
 */
export async function prepareN8n({ node, n8n, port, userFolder: kept }: Launch, place: StartPlace): Promise<N8nStart> {
	const { project, cache, environment, processes, say } = place;
	const runFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-clayhr-'));
	processes.ownFolder(runFolder);
	const userFolder = kept ?? runFolder;
	await mkdir(userFolder, { recursive: true });
	const logs = join(cache, 'logs');
	await mkdir(logs, { recursive: true });
	const logFile = join(logs, `run-on-port-${port}.log`);
	await writeFile(logFile, '');

	const workshop = { project, runFolder, environment, run: processes.run, say, logFile };
	await withProgress('Building this package and installing it into n8n', async () =>
		installPackage(await packPackage(workshop), userFolder, workshop),
	);
	const own = environmentForN8n(environment, { node: node.path, userFolder, port, brokerPort: await freePort() });
	const env = { ...own, ...n8n.environment };
	return { node: node.path, script: n8n.script, env, cwd: userFolder, port, logFile };
}

/** Whether n8n stopped because its installation is damaged. The next start then reinstalls it. */
async function saysDamaged(logFile: string): Promise<boolean> {
	return /MODULE_NOT_FOUND|Cannot find module|ERR_DLOPEN_FAILED|invalid ELF header/.test(
		await readFile(logFile, 'utf8'),
	);
}
