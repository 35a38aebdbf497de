import { readCommandLine, wholeNumber } from '../scripts/support/commandLine.mts';
import { Problem } from '../scripts/support/problem.mts';
import { isDay } from './company/days.mts';
import { fewestUsers, mostUsers } from './company/size.mts';

/** The command line's options. */
export interface SandboxOptions {
	readonly port: number;
	/** The address to listen on. */
	readonly host: string;
	readonly users: number;
	readonly seed: number;
	/** yyyy-MM-dd; undefined for today in UTC. */
	readonly date: string | undefined;
	/** Files of an exported state and of API keys. */
	readonly stateFile: string | undefined;
	readonly keysFile: string | undefined;
	readonly help: boolean;
}

/** What `--help` prints. */
export const usage = `npm run sandbox -- [options]

Starts a stand-in for ClayHR with a made-up company, and runs until Ctrl-C.

  --port <n>    port (default: 8787); 0 uses any free port
  --host <addr> address to listen on (default: 127.0.0.1, which only this computer reaches); 0.0.0.0 for n8n in Docker,
                which then has the company URL http://host.docker.internal:<port>
  --users <n>   number of users in the company, ${fewestUsers} to ${mostUsers} (default: 60)
  --seed <n>    seed; the same seed, number of users and date give the same company (default: 1)
  --date <day>  first day of the company, as yyyy-MM-dd (default: today in UTC)
  --state <file>  company of an exported state (GET /_sandbox/state), instead of --users, --seed and --date
  --keys <file>   API keys instead of the usual ones: a list as GET /_sandbox/keys returns it
  --help        this text
`;

const text = { type: 'string' } as const;
const options = {
	port: text,
	host: text,
	users: text,
	seed: text,
	date: text,
	state: text,
	keys: text,
	help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the command line's options.
 * @param args arguments after the program's name
 * @throws Problem with exit code 2 for an unknown option or an invalid value
 */
export function readOptions(args: readonly string[]): SandboxOptions {
	const {
		port,
		host = '127.0.0.1',
		users,
		seed,
		date,
		state,
		keys,
		help = false,
	} = readCommandLine(args, options, 'npm run sandbox -- --help');
	if (!/^[\w.:-]+$/.test(host)) throw new Problem(`--host takes an address such as 127.0.0.1, not "${host}".`, 2);
	if (date !== undefined && !isDay(date)) throw new Problem(`--date takes a date as yyyy-MM-dd, not "${date}".`, 2);
	if (state !== undefined && (users ?? seed ?? date) !== undefined)
		throw new Problem('--state has its own users, seed and date; leave out --users, --seed and --date.', 2);
	return {
		port: wholeNumber('--port', port, 0, 65_535) ?? 8787,
		host,
		users: wholeNumber('--users', users, fewestUsers, mostUsers) ?? 60,
		seed: wholeNumber('--seed', seed, 0, 2_147_483_647) ?? 1,
		date,
		stateFile: state,
		keysFile: keys,
		help,
	};
}
