import { Problem, systemCode } from '../scripts/support/problem.mts';
import { runCommand } from '../scripts/support/runCommand.mts';
import { OwnHosts } from './api/ownHosts.mts';
import { readOptions, usage, type SandboxOptions } from './options.mts';
import type { Sandbox } from './sandbox.mts';
import type { RunningSandbox } from './server.mts';

/** Runs the sandbox until Ctrl-C; resolves with the exit code. */
async function serve(options: SandboxOptions): Promise<number> {
	const stopped = untilStopped();
	// Loaded late, so that errors on the command line are reported at once.
	const [{ startSandbox }, { applyFiles }] = await Promise.all([import('./server.mts'), import('./startFiles.mts')]);
	const prepare = (sandbox: Sandbox): Promise<void> => applyFiles(sandbox, options);
	const sandbox = await startSandbox({ ...options, prepare }).catch((error: unknown) => {
		const code = systemCode(error);
		if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
			throw new Problem(`This computer has no address ${options.host}; choose another with --host.`);
		if (code !== 'EADDRINUSE') throw error;
		throw new Problem(`Port ${options.port} is taken by another program; choose another with --port.`);
	});
	if (new OwnHosts(options.host).reachable) process.stderr.write(openWarning);
	process.stdout.write(greeting(sandbox));
	await stopped;
	await sandbox.close();
	return 0;
}

function untilStopped(): Promise<void> {
	// `disconnect`: the command that started this program has ended.
	const ends = ['SIGINT', 'SIGTERM', 'disconnect'];
	// The listeners stay: one Ctrl-C arrives several times, because npm forwards it, too.
	return new Promise((resolve) => ends.forEach((event) => process.on(event, () => resolve())));
}

const openWarning =
	'Warning: other computers in your network can reach this sandbox, and its keys are public. Never put real data into it.\n';

function greeting({ url, keys }: RunningSandbox): string {
	const lines = keys.map(({ apiKey, userId, title }) => `  ${apiKey.padEnd(22)} ${userId}  ${title}`);
	return [
		`The ClayHR sandbox is ready: ${url}`,
		'Use this address as the company URL in the n8n credential. API keys with their user IDs:',
		...lines,
		`Open ${url}/ in a browser to see the requests. Press Ctrl-C to stop.`,
		'',
	].join('\n');
}

await runCommand({ usage, readOptions, work: serve });
