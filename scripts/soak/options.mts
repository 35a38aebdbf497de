import { readCommandLine, wholeNumber } from '../support/commandLine.mts';

/**
 * The options of a soak test. No round starts after `seconds`. The same `seed` plans the same rounds. With `durable`, n8n
 * stores the trigger's state together with the execution, and no loss or repetition is excused.
 */
export interface SoakOptions {
	readonly help: boolean;
	readonly durable: boolean;
	readonly rounds: number;
	readonly seconds: number;
	readonly seed: number;
}

/** The text of `--help`. */
export const usage = `npm run test:soak -- [options]

Runs the trigger in a real n8n against the ClayHR sandbox. Kills n8n repeatedly while users and leave requests are added
and changed. Checks that each of these events starts a workflow exactly once.

  --rounds <n>    number of rounds, each with one or two kills and a restart (default: 50)
  --seconds <n>   start no more rounds after this time (default: 1800)
  --seed <n>      seed; the same number plans the same rounds (default: 1)
  --durable       let n8n store the trigger's state together with the execution (durable poll cursors)
  --help          this text

Exit code: 0 if no event was lost or repeated, except those that n8n makes unavoidable, 1 otherwise.
`;

const options = {
	help: { type: 'boolean' },
	durable: { type: 'boolean' },
	rounds: { type: 'string' },
	seconds: { type: 'string' },
	seed: { type: 'string' },
} as const;

/**
 * Reads the command line's options.
 * @param args the arguments after the program's name
 * @throws Problem with exit code 2 for an unknown option or an invalid value
 */
export function readOptions(args: readonly string[]): SoakOptions {
	const values = readCommandLine(args, options, 'npm run test:soak -- --help');
	return {
		help: values.help ?? false,
		durable: values.durable ?? false,
		rounds: wholeNumber('--rounds', values.rounds, 1, 10_000) ?? 50,
		seconds: wholeNumber('--seconds', values.seconds, 1, 86_400) ?? 1800,
		seed: wholeNumber('--seed', values.seed, 0, 2_147_483_647) ?? 1,
	};
}
