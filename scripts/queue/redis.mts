import { connect } from 'node:net';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartPlace } from '../start/place.mts';
import { freePort } from '../start/ports.mts';
import { eventually } from './eventually.mts';
import { neededProgram, programFolders } from './programs.mts';

/**
 * Starts a Redis of its own, without data on disk.
 * @returns its address
 * @throws Problem if the program is missing or does not answer
 */
export async function startRedis({ environment, processes }: StartPlace, logFile: string): Promise<URL> {
	const file = await neededProgram('redis-server', await programFolders(environment.PATH));
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-clayhr-redis-'));
	processes.ownFolder(folder);
	const port = await freePort();
	const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
	processes.start({ file, args, cwd: folder, env: environment, logFile, keepOutput: false });
	const otherwise = `Redis did not answer within half a minute: its output is in ${logFile}.`;
	await eventually({ seconds: 30, lookEverySeconds: 0.1, otherwise }, () => answersPing(port));
	return new URL(`redis://127.0.0.1:${port}`);
}

async function answersPing(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ host: '127.0.0.1', port }, () => socket.write('PING\r\n'));
		const end = (isPong: boolean) => {
			socket.destroy();
			resolve(isPong);
		};
		socket.setTimeout(2000, () => end(false));
		socket.once('error', () => end(false));
		socket.once('data', (data) => end(data.toString().startsWith('+PONG')));
	});
}
