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

Runs the trigger in a real n8n against the ClayHR sandbox, kills n8n again and again while people and leave requests
come in and change, and checks that each of these events starts a workflow once.

  --rounds <n>    number of rounds, each with one or two kills and a restart (50)
  --seconds <n>   begin no further round after this time (1800)
  --seed <n>      the same number plans the same rounds (1)
  --durable       have n8n store what a trigger knows together with the execution (its durable poll cursors)
  --help          this text

Exit code 0 when nothing was lost or repeated but what n8n itself makes unavoidable, 1 otherwise.
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
