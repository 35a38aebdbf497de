import { mostUsers } from '../../sandbox/company/size.mts';
import { readCommandLine, wholeNumber } from '../support/commandLine.mts';
import { Problem } from '../support/problem.mts';

// The example workflows need a team with pending leave requests, which a smaller company does not have.
const fewestUsers = 12;

/** The options of a start. A port is undefined if not given. `users` and `seed` define the sandbox's company. */
export interface StartOptions {
	readonly once: boolean;
	readonly fresh: boolean;
	/** Whether to continue with the sandbox's company of an earlier start, and to keep its changes. */
	readonly keepCompany: boolean;
	readonly help: boolean;
	readonly port: number | undefined;
	readonly sandboxPort: number | undefined;
	readonly users: number;
	readonly seed: number;
}

/** The text of `--help`. */
export const usage = `npm start -- [options]

Starts a ClayHR sandbox and a real n8n with this package, and runs an example workflow the first time. n8n keeps your
workflows for the next start, in a folder that the command prints. The sandbox's company starts from scratch each time,
except with --keep-company.

  --once               run all examples in a separate n8n and exit; exit code 0 if every step worked
  --fresh              start with a new n8n and keep the previous one until the next --fresh
  --keep-company       continue with the sandbox's company of the last start with this option, and keep its changes
  --port <n>           port for n8n (default: 5678, or a free port)
  --sandbox-port <n>   port for the ClayHR sandbox (default: 8787, or a free port)
  --users <n>          number of users in the sandbox's company, ${fewestUsers} to ${mostUsers} (default: 60)
  --seed <n>           seed of the company; the same number gives the same users (default: 1)
  --help               this text
`;

const options = {
	once: { type: 'boolean' },
	fresh: { type: 'boolean' },
	'keep-company': { type: 'boolean' },
	help: { type: 'boolean' },
	port: { type: 'string' },
	'sandbox-port': { type: 'string' },
	users: { type: 'string' },
	seed: { type: 'string' },
} as const;

/**
 * Reads the command line's options.
 * @param args the arguments after the program's name
 * @throws Problem with exit code 2 for an unknown option or an invalid value
 */
export function readOptions(args: readonly string[]): StartOptions {
	const values = readCommandLine(args, options, 'npm start -- --help');
	const { once = false, fresh = false, 'keep-company': keepCompany = false } = values;
	if (once && fresh) throw new Problem('--once always uses a new n8n: leave out --fresh.', 2);
	if (once && keepCompany) throw new Problem('--once always uses a new company: leave out --keep-company.', 2);
	return {
		once,
		fresh,
		keepCompany,
		help: values.help ?? false,
		port: wholeNumber('--port', values.port, 1, 65_535),
		sandboxPort: wholeNumber('--sandbox-port', values['sandbox-port'], 1, 65_535),
		users: wholeNumber('--users', values.users, fewestUsers, mostUsers) ?? 60,
		seed: wholeNumber('--seed', values.seed, 0, 2_147_483_647) ?? 1,
	};
}
