import { readCommandLine, wholeNumber } from '../support/commandLine.mts';
import { Problem } from '../support/problem.mts';

/** The parts of the benchmark, each with what it measures. */
export const parts = {
	get: 'User: Get by ID',
	update: 'User: Update with 20 fields',
	project: 'Project: Get',
	leave: 'Leave Request: Create',
	pages: 'User: Get Many with Return All, 100,000 users',
	many: 'runs with 500 to 20,000 items, in 400 MB of heap',
	poll: 'a poll of the trigger that finds nothing new',
	load: 'loading the package',
} as const;

/** A part of the benchmark. */
export type Part = keyof typeof parts;

/** What a benchmark was asked for. */
export interface BenchOptions {
	readonly help: boolean;
	/** The parts to measure; all of them unless told. */
	readonly only: readonly Part[];
	readonly rounds: number;
	/** The folder for a CPU profile of each measuring process. */
	readonly profile: string | undefined;
}

const names = Object.keys(parts).filter(isPart);

/** What `--help` prints. */
export const usage = `npm run bench -- [options]

Measures the CPU and memory of this package in an installed n8n, and compares it with n8n's HTTP Request node and a plain
declarative node. Uses both of n8n's expression engines. Prints a table. A complete benchmark also writes docs/benchmarks.md.

  --only <parts>      measure only these parts, separated by commas, and write no file:
${names.map((name) => `                        ${name.padEnd(8)} ${parts[name]}`).join('\n')}
  --rounds <n>        number of rounds (default: 7); the result is their median
  --profile <folder>  write a CPU profile of each measuring process into the folder
  --help              this text
`;

const options = {
	help: { type: 'boolean' },
	only: { type: 'string' },
	rounds: { type: 'string' },
	profile: { type: 'string' },
} as const;

/**
 * Reads the command line's options.
 * @param args what follows the program's name
 * @throws Problem with exit code 2 for anything that is not an option or not a fitting value
 */
export function readOptions(args: readonly string[]): BenchOptions {
	const values = readCommandLine(args, options, 'npm run bench -- --help');
	return {
		help: values.help ?? false,
		only: values.only === undefined ? names : readParts(values.only),
		rounds: wholeNumber('--rounds', values.rounds, 1, 1000) ?? 7,
		profile: values.profile,
	};
}

function readParts(text: string): Part[] {
	const given = text.split(',').map((name) => name.trim());
	const unknown = given.find((name) => !isPart(name));
	if (unknown === undefined) return names.filter((name) => given.includes(name));
	throw new Problem(`--only takes ${names.join(', ')}, not "${unknown}".`, 2);
}

function isPart(name: string): name is Part {
	return Object.hasOwn(parts, name);
}
