import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSandbox, type Sandbox } from '../../support/sandbox.mts';
import { runNode } from '../../scripts/support/program.mts';
import { temporaryFolders } from '../../scripts/support/temporaryFolder.mts';

const temporaryFolder = temporaryFolders();
let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox()));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

async function doctor(args: readonly string[], apiKey = '') {
	const environment = { ...process.env, CLAYHR_API_KEY: apiKey };
	const program = runNode(['--import', 'tsx', join('scripts', 'doctor.mts'), ...args], environment);
	return { code: await program.ended, output: program.output() };
}

describe('npm run doctor', () => {
	test('tests a company and writes the report; the key appears nowhere', async () => {
		const report = join(await temporaryFolder(), 'report.md');
		// Ends the test early: this test is not about the pauses of a complete run.
		await sandbox.control('POST', '/faults', { path: '/rm/api/user/', kind: 'status', status: 429, retryAfter: 60 });
		const { code, output } = await doctor(
			['--url', sandbox.url, '--user-id', '140001', '--report', report],
			sandbox.key,
		);
		expect(output).toContain(' GET /api/token: works\n');
		expect(output).toMatch(
			/\n\n2 works, 1 no answer, \d+ skipped\.\nThe report contains no data of your company, so you can paste it into a bug report: /,
		);
		expect(output.trimEnd().endsWith(report)).toBe(true);
		expect(code).toBe(1);
		const written = await readFile(report, 'utf8');
		expect(written).toContain('| `GET /api/user/` | no answer | status 429 |');
		expect(written).toContain(`| Node.js | ${process.versions.node} |`);
		expect(written).toMatch(/\| n8n-nodes-clayhr \| \d+\.\d+\.\d+ \|/);
		expect(written + output).not.toContain(sandbox.key);
	});

	test('a wrong key ends it with a sentence and without a report', async () => {
		const report = join(await temporaryFolder(), 'report.md');
		const args = ['--url', sandbox.url, '--user-id', '140001', '--report', report];
		const { code, output } = await doctor(args, 'wrong-key-of-mine');
		expect(code).toBe(1);
		expect(output).toContain('ClayHR did not accept the API key with this user ID (status 403: forbidden)');
		expect(output).not.toContain('wrong-key-of-mine');
		await expect(readFile(report)).rejects.toThrow('ENOENT');
	});

	test.each([
		['a folder that is not there', 'no/report.md', 'sandbox-hr-key', /^The folder for the report does not exist/],
		['a folder', '', 'sandbox-hr-key', /^--report names a folder: add the name of a file/],
		['no key', 'report.md', '', /^The API key is missing: set the environment variable CLAYHR_API_KEY/],
		['a key as an option', 'report.md --api-key sandbox-hr-key', '', /Do not put an API key on the command line/],
	])('%s is reported before anything is sent', async (_name, report, apiKey, expected) => {
		const args = ['--url', sandbox.url, '--user-id', '140001', '--report'];
		const [file = '', ...others] = report.split(' ');
		const { code, output } = await doctor([...args, join(await temporaryFolder(), file), ...others], apiKey);
		expect(code).toBe(2);
		expect(output).toMatch(expected);
		expect(output).not.toContain('sandbox-hr-key');
		expect(await sandbox.control('GET', '/requests')).toEqual([]);
	});

	test('--help', async () => {
		const { code, output } = await doctor(['--help']);
		expect(code).toBe(0);
		expect(output).toMatch(/^npm run doctor -- --url/);
	});
});
