// A part of bootstrap.mjs: it also runs before dependencies are installed.
import { basename } from 'node:path';

/** npm as a command: the npm that started this script, otherwise the npm on the PATH. */
export function npm(script = process.env.npm_execpath ?? '') {
	if (basename(script) === 'npm-cli.js') return { file: process.execPath, first: [script], shell: false };
	return { file: 'npm', first: [], shell: process.platform === 'win32' };
}

/** Explains in one sentence why npm failed and what to do. */
export function explain(output) {
	const lines = output.split('\n').flatMap((line) => /^npm err(?:or|!)\s+(.*\S)/i.exec(line)?.[1] ?? []);
	const first = lines.find((line) => !line.startsWith('code ')) ?? 'npm gave no reason';
	if (/ENOSPC/.test(output)) return 'The disk is full: free about 1 GB and run the same command again.';
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET/.test(output))
		return 'The npm registry cannot be reached: check the network (and "npm config get registry"), then run the same command again.';
	return `Installing the dependencies failed (${first}): run "npm ci --ignore-scripts" here to see all of npm's output.`;
}
