import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartPlace } from '../start/place.mts';
import { freePort } from '../start/ports.mts';
import { Problem } from '../support/problem.mts';
import type { Command, RunCommand } from '../support/processes.mts';
import { eventually } from './eventually.mts';
import { neededProgram, programFolders } from './programs.mts';

interface Account {
	readonly user: number;
	readonly group: number;
}

const host = '127.0.0.1';
const user = 'n8n';

/**
 * Starts a PostgreSQL of its own with an empty database. Its data is removed at the end.
 * @returns the address of the database
 * @throws Problem if a program is missing or the server does not answer
 */
export async function startPostgres({ environment, processes }: StartPlace, logFile: string): Promise<URL> {
	const folders = await programFolders(environment.PATH);
	const initdb = await neededProgram('initdb', folders);
	const postgres = await neededProgram('postgres', folders);
	const isReady = await neededProgram('pg_isready', folders);
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-clayhr-postgres-'));
	processes.ownFolder(folder);
	const password = randomBytes(12).toString('hex');
	const passwordFile = join(folder, 'password');
	await writeFile(passwordFile, password, { mode: 0o600 });
	const account = process.getuid?.() === 0 ? await accountFor(processes.run, environment) : undefined;
	if (account !== undefined) {
		for (const path of [folder, passwordFile]) await chown(path, account.user, account.group);
	}
	const data = join(folder, 'data');
	const place = { cwd: folder, env: environment, logFile };
	const initArgs = ['-D', data, '-U', user, '--pwfile', passwordFile, '--auth', 'scram-sha-256', '-E', 'UTF8'];
	const init = await processes.run(asAccount({ ...place, file: initdb, args: [...initArgs, '--no-sync'] }, account));
	if (init.exitCode !== 0) throw new Problem(`PostgreSQL could not create its data folder: see ${logFile}.`);

	const port = await freePort();
	// The data need not survive a power failure.
	const settings = {
		listen_addresses: host,
		port,
		unix_socket_directories: '',
		fsync: 'off',
		synchronous_commit: 'off',
	};
	const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
	processes.start({ ...asAccount({ ...place, file: postgres, args }, account), keepOutput: false });
	const otherwise = `PostgreSQL did not answer within a minute: its output is in ${logFile}.`;
	const probe = { file: isReady, args: ['-h', host, '-p', String(port)], cwd: folder, env: environment };
	await eventually({ seconds: 60, lookEverySeconds: 0.2, otherwise }, async () => {
		const { exitCode } = await processes.run(probe);
		return exitCode === 0;
	});
	return new URL(`postgres://${user}:${password}@${host}:${port}/postgres`);
}

/** An account other than root. */
async function accountFor(run: RunCommand, env: NodeJS.ProcessEnv): Promise<Account> {
	for (const name of ['postgres', 'nobody']) {
		const idOf = async (option: string) => run({ file: 'id', args: [option, name], cwd: '/', env });
		const [one, other] = [await idOf('-u'), await idOf('-g')];
		if (one.exitCode === 0 && other.exitCode === 0) return { user: Number(one.output), group: Number(other.output) };
	}
	throw new Problem(
		'PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody": run this command as another user.',
	);
}

// setpriv replaces itself by the program, so that signals reach it.
function asAccount(command: Command, account: Account | undefined): Command {
	if (account === undefined) return command;
	const options = ['--reuid', String(account.user), '--regid', String(account.group), '--clear-groups', '--'];
	return { ...command, file: 'setpriv', args: [...options, command.file, ...command.args] };
}
