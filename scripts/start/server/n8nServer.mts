import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../support/problem.mts';
import type { Processes, Running } from '../../support/processes.mts';

/** A running n8n. `ended` rejects with a Problem when n8n ends, by itself or by a signal. */
export interface N8nServer {
	readonly url: string;
	readonly running: Running;
	readonly ended: Promise<never>;
}

/** An n8n that is starting. `ready` resolves when n8n responds, and rejects like `ended` if it ends before that. */
export interface StartingN8n extends N8nServer {
	readonly ready: Promise<void>;
}

/** How to start n8n: its script, its environment, and the log file for its output. */
export interface N8nStart {
	readonly node: string;
	readonly script: string;
	readonly env: NodeJS.ProcessEnv;
	readonly cwd: string;
	readonly port: number;
	readonly logFile: string;
}

const readyMilliseconds = 180_000;

/**
 * Starts n8n and waits until it responds.
 * @throws Problem if n8n ends or does not respond within three minutes
 */
export async function startN8n(start: N8nStart, processes: Processes): Promise<N8nServer> {
	const { ready, ...server } = spawnN8n(start, processes);
	await ready;
	return server;
}

/** Starts n8n and returns at once. */
export function spawnN8n(start: N8nStart, processes: Pick<Processes, 'start'>): StartingN8n {
	const { node, script, env, cwd, logFile } = start;
	const running = processes.start({ file: node, args: [script, 'start'], env, cwd, logFile, keepOutput: false });
	const ended = running.ended.then(async (outcome): Promise<never> => {
		const how = outcome.exitCode === undefined ? 'was killed' : `ended by itself (${await lastWords(logFile)})`;
		throw new Problem(`n8n ${how}: its output is in ${logFile}. Run the same command again.`);
	});
	const url = `http://127.0.0.1:${start.port}`;
	return { url, running, ended, ready: untilReady(url, ended, logFile) };
}

async function untilReady(url: string, ended: Promise<never>, logFile: string): Promise<void> {
	const deadline = Date.now() + readyMilliseconds;
	while (Date.now() < deadline) {
		if (await Promise.race([ended, answers(`${url}/rest/settings`)])) return;
		await Promise.race([ended, sleep(250)]);
	}
	throw new Problem(`n8n did not answer within ${readyMilliseconds / 60_000} minutes: its output is in ${logFile}.`);
}

/** Whether n8n serves its API. While it starts, it refuses connections or responds that it is starting. */
async function answers(address: string): Promise<boolean> {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(5000) });
		const isJson = response.headers.get('content-type')?.includes('json') ?? false;
		await response.body?.cancel();
		return response.ok && isJson;
	} catch (error) {
		// What fetch throws for failed connections and timeouts. Compared by name, because tests have classes of their own.
		if (typeof error === 'object' && error !== null && 'name' in error) {
			if (error.name === 'TypeError' || error.name === 'TimeoutError') return false;
		}
		throw error;
	}
}

async function lastWords(logFile: string): Promise<string> {
	const lines = (await readFile(logFile, 'utf8')).split('\n').map((line) => line.trim());
	return lines.findLast((line) => /error|cannot|failed/i.test(line)) ?? 'without a reason';
}
