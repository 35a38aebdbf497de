/** Where to show progress. A terminal overwrites its line; any other output gets a new line from time to time. */
export interface ProgressOutput {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/** Formats milliseconds as minutes and seconds, e.g. `1:05`. */
export function elapsedText(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * Runs work and shows its title and the elapsed time, and at the end the time it took.
 * @param title what the work does, e.g. `Installing n8n`
 * @param quietMilliseconds the time between two lines for an output that is no terminal
 * @returns the result of the work
 */
export async function withProgress<Result>(
	title: string,
	work: () => Promise<Result>,
	output: ProgressOutput = process.stdout,
	quietMilliseconds = 15_000,
): Promise<Result> {
	const started = Date.now();
	const elapsed = () => elapsedText(Date.now() - started);
	const onTerminal = output.isTTY === true;
	output.write(onTerminal ? `${title} ...` : `${title} ...\n`);
	const show = () => output.write(onTerminal ? `\r${title} ... ${elapsed()}` : `  still running after ${elapsed()}\n`);
	const timer = setInterval(show, onTerminal ? 1000 : quietMilliseconds);
	const close = (word: string) => {
		clearInterval(timer);
		output.write(onTerminal ? `\r${title}: ${word} ${elapsed()}\u001B[K\n` : `  ${word} ${elapsed()}\n`);
	};
	try {
		const result = await work();
		close('done after');
		return result;
	} catch (error) {
		close('stopped after');
		throw error;
	}
}
