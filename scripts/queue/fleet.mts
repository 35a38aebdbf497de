import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { n8nTools } from '../start/install/tools.mts';
import type { StartPlace } from '../start/place.mts';
import { freePort } from '../start/ports.mts';
import { prepareN8n } from '../start/server/launch.mts';
import { startN8n, type N8nServer, type N8nStart } from '../start/server/n8nServer.mts';
import { withProgress } from '../support/progress.mts';
import { jobsPerWorker } from './caps.mts';
import { queueEnvironment, queueServices } from './services.mts';
import { Worker } from './worker.mts';

/** An n8n in queue mode. */
export interface Fleet {
	readonly main: N8nServer;
	readonly workers: readonly [Worker, Worker];
	/** The log files of all programs. */
	readonly logFiles: readonly string[];
}

/**
 * Starts Redis, PostgreSQL, one main and two workers.
 * @throws Problem if a program is missing or does not start
 */
export async function startFleet(place: StartPlace): Promise<Fleet> {
	const tools = await n8nTools(place);
	const prepared = await prepareN8n({ ...tools, port: await freePort() }, place);
	const servicesLog = `${prepared.logFile}.services`;
	await writeFile(servicesLog, '');
	const services = await withProgress('Starting Redis and PostgreSQL', () => queueServices(place, servicesLog));
	const main = { ...prepared, env: { ...prepared.env, ...queueEnvironment(services) } };
	const starts = [await workerStart(main, place), await workerStart(main, place)] as const;
	const server = await withProgress('Starting the main', () => startN8n(main, place.processes));
	const [one, other] = starts.map(
		(start, index) => new Worker(`Worker ${index + 1}`, start, jobsPerWorker, place.processes),
	);
	if (one === undefined || other === undefined) throw new RangeError('There are two workers');
	await withProgress('Starting two workers', () => Promise.all([one.untilReady(), other.untilReady()]));
	return {
		main: server,
		workers: [one, other],
		logFiles: [main, ...starts].map(({ logFile }) => logFile).concat(servicesLog),
	};
}

/** A worker has a data folder of its own, as on another machine, with the same packages and the same key. */
async function workerStart(main: N8nStart, { processes }: StartPlace): Promise<N8nStart> {
	const cwd = await mkdtemp(join(tmpdir(), 'n8n-nodes-clayhr-worker-'));
	processes.ownFolder(cwd);
	await cp(main.cwd, cwd, { recursive: true });
	const port = await freePort();
	const own = { N8N_USER_FOLDER: cwd, N8N_PORT: String(port), N8N_RUNNERS_BROKER_PORT: String(await freePort()) };
	const logFile = `${main.logFile}.worker-${port}`;
	await writeFile(logFile, '');
	return { ...main, env: { ...main.env, ...own }, cwd, port, logFile };
}
