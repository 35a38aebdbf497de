import { parseArgs } from 'node:util';
import { Problem, systemCode } from '../support/problem.mts';

/** What a start was asked for. A port that was not asked for is undefined; `users` and `seed` make the sandbox's company. */
export interface StartOptions {
	readonly once: boolean;
	readonly help: boolean;
	readonly port: number | undefined;
	readonly sandboxPort: number | undefined;
	readonly users: number;
	readonly seed: number;
}

/** What `--help` prints. */
export const usage = `npm start -- [options]

Starts a ClayHR sandbox and a real n8n with this package installed, and runs an example workflow.

  --once               end after the example: exit code 0 when every step did what it says
  --port <n>           port for n8n (5678, or a free one)
  --sandbox-port <n>   port for the ClayHR sandbox (8787, or a free one)
  --users <n>          number of users in the sandbox's company (60)
  --seed <n>           which company: the same number gives the same people (1)
  --help               this text
`;

/**
 * Reads the command line's options.
 * @param args what follows the program's name
 * @throws Problem with exit code 2 for anything that is not an option or not a fitting value
 */
export function readOptions(args: readonly string[]): StartOptions {
	const { values } = parse(args);
	return {
		once: values.once ?? false,
		help: values.help ?? false,
		port: wholeNumber('--port', values.port, 1, 65_535),
		sandboxPort: wholeNumber('--sandbox-port', values['sandbox-port'], 1, 65_535),
		users: wholeNumber('--users', values.users, 1, 1_000_000) ?? 60,
		seed: wholeNumber('--seed', values.seed, 0, 2_147_483_647) ?? 1,
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				once: { type: 'boolean' },
				help: { type: 'boolean' },
				port: { type: 'string' },
				'sandbox-port': { type: 'string' },
				users: { type: 'string' },
				seed: { type: 'string' },
			},
		});
	} catch (error) {
		if (systemCode(error)?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
		const [reason = ''] = String(error)
			.replace(/^TypeError[^:]*: /, '')
			.split(/[.\n]/);
		throw new Problem(`${reason}: "npm start -- --help" lists the options.`, 2);
	}
}

function wholeNumber(option: string, text: string | undefined, least: number, most: number): number | undefined {
	if (text === undefined) return undefined;
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	if (value >= least && value <= most) return value;
	throw new Problem(`${option} takes a whole number from ${least} to ${most}, and "${text}" is none.`, 2);
}
