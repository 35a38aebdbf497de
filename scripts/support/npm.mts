import { basename, delimiter, dirname } from 'node:path';
import { Problem } from './problem.mts';

/** The program and the arguments that come before npm's own arguments. */
export interface NpmCommand {
	readonly file: string;
	readonly args: readonly string[];
}

/**
 * npm as a command: the npm that started this command, run by the given Node; otherwise the npm on the PATH.
 * @param node path of the Node that runs npm; native modules are compiled for this Node
 */
export function npmCommand(environment: NodeJS.ProcessEnv, node: string): NpmCommand {
	const script = environment.npm_execpath ?? '';
	if (basename(script) === 'npm-cli.js') return { file: node, args: [script] };
	return { file: 'npm', args: [] };
}

/**
 * The environment for npm in another folder: without the variables of an outer `npm run`, and with the given Node first
 * on the PATH.
 */
export function npmEnvironment(environment: NodeJS.ProcessEnv, node: string): NodeJS.ProcessEnv {
	const outer = /^npm_(package|lifecycle|config_(local_prefix|ignore_scripts|omit|include)$)/i;
	const kept = Object.entries(environment).filter(([name]) => !outer.test(name));
	const path = [dirname(node), environment.PATH ?? ''].join(delimiter);
	return { ...Object.fromEntries(kept), PATH: path, npm_config_update_notifier: 'false' };
}

const network = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;

/**
 * Explains in one sentence why npm failed and what to do.
 * @param task npm's task, e.g. `Installing n8n 2.41.1`
 * @param output npm's output
 * @param logFile the file with the whole output
 */
export function npmProblem(task: string, output: string, logFile: string): Problem {
	if (/ENOSPC|no space left/i.test(output)) {
		return new Problem(`${task} failed because the disk is full: free some space and run the same command again.`);
	}
	if (network.test(output)) {
		const advice = 'check the network (and "npm config get registry"), then run the same command again';
		return new Problem(`${task} failed because the npm registry cannot be reached: ${advice}.`);
	}
	if (/gyp ERR|not found: make|find Python/i.test(output)) {
		const advice = 'install a C++ compiler, make and Python 3, then run the same command again';
		return new Problem(
			`${task} failed because a native module could not be compiled: ${advice} (details: ${logFile}).`,
		);
	}
	return new Problem(`${task} failed (${firstNpmError(output)}): npm's complete output is in ${logFile}.`);
}

function firstNpmError(output: string): string {
	const lines = output.split('\n').flatMap((line) => /^npm err(?:or|!)\s+(.*\S)/i.exec(line)?.[1] ?? []);
	return lines.find((line) => !line.startsWith('code ')) ?? lines[0] ?? 'npm gave no reason';
}
