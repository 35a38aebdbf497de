import { Problem } from './problem.mts';

/** Somebody wants the command to end. */
export class Interruption extends Problem {
	override name = 'Interruption';
}

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

// Ctrl-C arrives more than once: the terminal sends it to every program in the foreground, and npm passes it on.
const sameKeystrokeMilliseconds = 500;

/**
 * Listens for whatever asks this command to end: Ctrl-C, a signal, the end of the program that started it, a closed pipe.
 * @param onAgain called when it is asked a second time
 * @returns a promise that rejects with an Interruption the first time
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
		process.on('disconnect', () => ask('The command that started this one is gone', exitCodes.SIGTERM));
		process.stdout.on('error', () => ask('Nobody reads what this command prints', exitCodes.SIGHUP));
	});
}
