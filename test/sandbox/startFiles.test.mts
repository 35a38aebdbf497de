import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from '../scripts/support/program.mts';
import { temporaryFolders } from '../scripts/support/temporaryFolder.mts';
import { openSandbox } from '../support/sandbox.mts';
import type { Json } from './callClayHr.mts';

const temporaryFolder = temporaryFolders();
let folder: string;
beforeEach(async () => (folder = await temporaryFolder()));

const start = (...args: string[]): ReturnType<typeof runNode> =>
	runNode(['--import', 'tsx', join('sandbox', 'main.mts'), '--port', '0', ...args]);

async function file(name: string, content: unknown): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

/** An exported state of a company in which a user was renamed. */
async function stateOfRenamed(): Promise<Json & { keys: Json[] }> {
	const sandbox = await openSandbox({ users: 15, date: '2026-03-02' });
	const headers = { 'x-api-key': sandbox.key, userid: sandbox.userId };
	await fetch(`${sandbox.url}/rm/api/user/update?userId=140004&shortName=Bo`, { method: 'POST', headers });
	const state = await sandbox.control<Json & { keys: Json[] }>('GET', '/state');
	await sandbox.close();
	return state;
}

describe("the command's files", () => {
	it('give the sandbox its company and its keys', async () => {
		const keys = [{ apiKey: 'own-key', userId: 140004, role: 'hr', title: 'Own' }];
		const program = start(
			...['--state', await file('company.json', await stateOfRenamed())],
			...['--keys', await file('keys.json', keys)],
		);
		await program.says('Ctrl-C');
		const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(program.output()) ?? [];
		expect(program.output()).toMatch(/own-key +140004 +Own/);
		const headers = { 'x-api-key': 'own-key', userid: '140004' };
		const read = async (path: string): Promise<unknown> => (await fetch(`${url}${path}`, { headers })).json();
		expect(await read('/_sandbox/keys')).toEqual(keys);
		expect(await read('/_sandbox/health')).toMatchObject({ users: 15 });
		expect(await read('/rm/api/user/?userID=140004')).toMatchObject({ shortName: 'Bo' });
		// A reset keeps the keys.
		await fetch(`${url}/_sandbox/reset`, { method: 'POST' });
		expect(await read('/rm/api/user/?userID=140004')).not.toMatchObject({ shortName: 'Bo' });
		program.child.kill('SIGTERM');
		expect(await program.ended).toBe(0);
	});

	it('are refused with the name of the file and the field', async () => {
		const state = await stateOfRenamed();
		const [key] = state.keys;
		const wrong = await file('wrong.json', { ...state, plan: { users: 'many', seed: 1, date: '2026-03-02' } });
		const cases: [string[], string][] = [
			[['--state', wrong], `${wrong}: plan.users must be integer.`],
			[['--state', join(folder, 'none.json')], `none.json can't be read (ENOENT); check the name of the file.`],
			[['--state', await file('half.json', '{"plan":')], 'half.json is not JSON: '],
			[['--keys', await file('role.json', [{ ...key, role: 'chief' }])], 'role.json: [0].role must be equal to one of'],
			[
				['--keys', await file('user.json', [key, { ...key, userId: 7 }])],
				'user.json: [1].userId: the company has no user 7.',
			],
			[['--keys', await file('empty.json', [])], 'empty.json: the document must NOT have fewer than 1 items.'],
			[
				['--state', wrong, '--users', '5'],
				'--state has its own users, seed and date; leave out --users, --seed and --date.',
			],
		];
		for (const [args, sentence] of cases) {
			const program = start(...args);
			expect(await program.ended).not.toBe(0);
			expect(program.output()).toContain(sentence);
			expect(program.output().trim().split('\n')).toHaveLength(1);
		}
	});
});
