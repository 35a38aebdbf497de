import { readCommandLine, wholeNumber } from '../support/commandLine.mts';
import { variables } from './services.mts';

/** The options of a queue test: how many executions it starts. */
export interface QueueOptions {
	readonly help: boolean;
	readonly executions: number;
}

// The sandbox's log has the latest 5,000 requests: one per execution, and those of polls and after refusals.
const mostExecutions = 3000;

/** The text of `--help`. */
export const usage = `npm run test:queue -- [options]

Starts n8n in queue mode with this package: one main, two workers, Redis, PostgreSQL, and the ClayHR sandbox. Starts many
executions by webhook, kills a worker in the middle, and checks that every execution is accounted for, that the trigger
emits each event once, that only the main polls, and that ClayHR gets no more requests than documented.
Takes at most 20 minutes.

  --executions <n>  number of executions, up to ${mostExecutions} (default: 2000)
  --help            this text

It needs the programs of Redis and PostgreSQL, in the PATH or where Debian and Ubuntu install them:
  apt-get install -y redis-server postgresql
It starts its own copies on free ports of 127.0.0.1, with temporary data. PostgreSQL refuses to run as root. If this
command runs as root, it starts PostgreSQL as the user "postgres" or "nobody", by the program setpriv.
To use others, set these variables. The database has to be empty.
  ${variables.redis}     such as redis://127.0.0.1:6379
  ${variables.postgres}  such as postgres://user:password@127.0.0.1:5432/database

Exit code: 0 if all checks hold, 1 otherwise.
`;

/**
 * Reads the command line's options.
 * @throws Problem with exit code 2 for an unknown option or an invalid value
 */
export function readQueueOptions(args: readonly string[]): QueueOptions {
	const options = { help: { type: 'boolean' }, executions: { type: 'string' } } as const;
	const values = readCommandLine(args, options, 'npm run test:queue -- --help');
	return {
		help: values.help ?? false,
		executions: wholeNumber('--executions', values.executions, 20, mostExecutions) ?? 2000,
	};
}
