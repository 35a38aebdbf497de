import { readApiKey } from '../../../scripts/doctor/apiKey.mts';
import { readOptions, usage } from '../../../scripts/doctor/options.mts';
import { isOneSentence, problemOf } from '../support/thrown.mts';

const key = '4f1c9a7e2b5d4c6f8a0b';
const url = ['--url', 'https://acme.clayhr.net/rm/home'];
const userId = ['--user-id', '140001'];

describe('the options of npm run doctor', () => {
	test('are read', () => {
		expect(readOptions([...url, ...userId])).toEqual({
			help: false,
			baseUrl: 'https://acme.clayhr.net/rm',
			userId: '140001',
			report: 'clayhr-doctor-report.md',
		});
		expect(readOptions(['--url=acme.clayhr.net', ...userId, '--report', 'x/report-2026.md'])).toMatchObject({
			baseUrl: 'https://acme.clayhr.net/rm',
			report: 'x/report-2026.md',
		});
		expect(readOptions(['--help'])).toEqual({ help: true });
	});

	test.each([
		['http://acme.clayhr.net', 'https://acme.clayhr.net/rm'],
		['http://127.0.0.1:8787', 'http://127.0.0.1:8787/rm'],
		['http://localhost:8787/rm', 'http://localhost:8787/rm'],
		['http://localhost.example', 'https://localhost.example/rm'],
	])('%s: plain http is for this computer only', (given, baseUrl) => {
		expect(readOptions(['--url', given, ...userId])).toMatchObject({ baseUrl });
	});

	test.each([
		[[], '--url'],
		[url, '--user-id'],
		[userId, '--url'],
		[['--url', 'https://ada:pw@acme.clayhr.net', ...userId], '--url'],
		[['--url', '', ...userId], '--url'],
		[['--url', 'MySecret', ...userId], '--url'],
		[['--url', 'mysecret/x', ...userId], '--url'],
		[[...url, '--user-id', 'ada'], '--user-id'],
		[[...url, '--user-id'], 'An option has no value'],
		[[...url, ...userId, '--report='], '--report'],
		[[...url, ...userId, 'mysecret'], 'A value has no option name before it'],
		[[...url, ...userId, '--mysecret'], 'An option is unknown'],
	])('%j is rejected in one sentence', async (args, named) => {
		const problem = await problemOf(() => readOptions(args));
		expect(problem.exitCode).toBe(2);
		expect(problem.message).toContain(named);
		expect(problem.message).not.toMatch(/mysecret|pw@|ada/i);
		expect(isOneSentence(problem.message)).toBe(true);
	});

	test.each([
		[['--key', 'short']],
		[['--key=short']],
		[['--api-key', 'short']],
		[['--apiKey=short']],
		[['--x-api-key', 'short']],
		[['--CLAYHR_API_KEY=short']],
		[['--token', 'short']],
		[[key]],
		[['--user-id', key]],
		[[`--report=${key}`]],
		[['--url', key]],
		[['--report', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVPmB92K27uhb']],
		[['--report', 'kQzXvBnMwErTyUiOpAsDfGhJ']],
		[['--report', 'Zm9vYmFyMTIzNDU2Nzg5MA==']],
		[['--report', '0b5cbb5e-6f0b-4f0e-9d6b-0a4f3a1f1c55']],
	])('%j: a key is rejected and not printed', async (args) => {
		const problem = await problemOf(() => readOptions([...url, ...userId, ...args]));
		expect(problem.exitCode).toBe(2);
		expect(problem.message).toMatch(/Do not put an API key on the command line.*CLAYHR_API_KEY/);
		expect(problem.message).not.toMatch(/short|4f1c|eyJ|kQzX|Zm9v|0b5c/);
		expect(isOneSentence(problem.message)).toBe(true);
	});

	test.each([
		['doctor-report-2026-11-25'],
		['reports/2026/clayhr4doctor8report'],
		['C:\\reports\\clayhr4doctor8report'],
		['clayhr2026doctor11report25.md'],
		['clayhr-doctor-v2'],
		['20261125'],
	])('%s is a report path, not a key', (report) => {
		expect(readOptions([...url, ...userId, '--report', report])).toMatchObject({ report });
	});

	test.each([
		['https://acme4people2026.clayhr.net/rm/user/view/123456'],
		['acme4people2026.clayhr.net'],
		['127.0.0.1:8787'],
	])('%s is an address, not a key', (address) => {
		expect(readOptions(['--url', address, ...userId])).toMatchObject({ help: false });
	});

	test('the help names every option and the variable', () => {
		for (const name of ['--url', '--user-id', '--report', '--help', 'CLAYHR_API_KEY']) expect(usage).toContain(name);
	});
});

describe('the API key', () => {
	const asked = () => Promise.resolve(' typed-key \n');

	test('comes from the environment or a prompt', async () => {
		expect(await readApiKey({ CLAYHR_API_KEY: ` ${key}\n` }, asked)).toBe(key);
		expect(await readApiKey({ CLAYHR_API_KEY: ' ' }, asked)).toBe('typed-key');
		expect(await readApiKey({}, asked)).toBe('typed-key');
	});

	test.each<[string, string | undefined]>([
		['missing', undefined],
		['with a space in it', `${key} ${key}`],
		['with two lines', `${key}\n${key}`],
		['with a letter that no header takes', `${key}ß`],
	])('%s, it is rejected in one sentence that does not print it', async (_name, given) => {
		const problem = await problemOf(() => readApiKey({ CLAYHR_API_KEY: given }, undefined));
		expect(problem.exitCode).toBe(2);
		expect(problem.message).not.toContain(key);
		expect(isOneSentence(problem.message)).toBe(true);
	});
});
