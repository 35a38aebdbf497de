import { exitCodeFor, sentenceAbout } from './problem.mts';

/** Options that ask for `--help`; all other options are ignored. */
export interface Help {
	readonly help: true;
}

/** A command: its help text, a function that reads its options, and its work, which resolves with the exit code. */
export interface CommandProgram<Options extends { readonly help: boolean }> {
	readonly usage: string;
	readonly readOptions: (args: readonly string[]) => Options | Help;
	readonly work: (options: Options) => Promise<number>;
}

/** Runs a command to its end and exits with its exit code. */
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

/** Writes one sentence about an error to stderr. Returns the exit code. */
export function fail(error: unknown): number {
	process.stderr.write(`${sentenceAbout(error)}\n`);
	return exitCodeFor(error);
}
