import { Problem } from './problem.mts';

/** The user or a parent process asked the command to end. */
export class Interruption extends Problem {
	override name = 'Interruption';
}

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

// One Ctrl-C arrives several times: the terminal sends it to all foreground programs, and npm forwards it, too.
const sameKeystrokeMilliseconds = 500;

/**
 * Listens for requests to end: Ctrl-C, a signal, the end of the parent process, a closed pipe.
 * @param onAgain called for the second request
 * @returns a promise that rejects with an Interruption at the first request
 */
export function untilInterrupted(onAgain: () => void): Promise<never> {
	return new Promise((_resolve, reject) => {
		let first: number | undefined;
		const ask = (reason: string, exitCode: number) => {
			const now = Date.now();
			if (first === undefined) reject(new Interruption(reason, exitCode));
			else if (now - first > sameKeystrokeMilliseconds) onAgain();
			first ??= now;
		};
		for (const [signal, exitCode] of Object.entries(exitCodes)) {
			process.on(signal, () => ask(signal === 'SIGINT' ? 'Ctrl-C' : signal, exitCode));
		}
		process.on('disconnect', () => ask('The command that started this command has ended', exitCodes.SIGTERM));
		process.stdout.on('error', () => ask('The output of this command is closed', exitCodes.SIGHUP));
	});
}
