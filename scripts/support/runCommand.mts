import { exitCodeFor, sentenceAbout } from './problem.mts';

/** Options that ask for `--help`; nothing else in them counts. */
export interface Help {
	readonly help: true;
}

/** A command: what `--help` prints, how its options are read, and what it does; `work` resolves with the exit code. */
export interface CommandProgram<Options extends { readonly help: boolean }> {
	readonly usage: string;
	readonly readOptions: (args: readonly string[]) => Options | Help;
	readonly work: (options: Options) => Promise<number>;
}

/** Runs a command to its end, and ends this process with its exit code. */
export async function runCommand<Options extends { readonly help: boolean }>(
	program: CommandProgram<Options>,
): Promise<never> {
	process.exit(await exitCodeOf(program).catch(fail));
}

async function exitCodeOf<Options extends { readonly help: boolean }>(
	program: CommandProgram<Options>,
): Promise<number> {
	const options = program.readOptions(process.argv.slice(2));
	if (!isHelp(options)) return program.work(options);
	process.stdout.write(program.usage);
	return 0;
}

const isHelp = (options: { readonly help: boolean }): options is Help => options.help;

/** Writes one sentence about what went wrong to stderr; returns the exit code that goes with it. */
export function fail(error: unknown): number {
	process.stderr.write(`${sentenceAbout(error)}\n`);
	return exitCodeFor(error);
}
