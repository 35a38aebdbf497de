import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSandbox, type Sandbox } from '../../support/sandbox.mts';
import { runNode } from '../support/program.mts';
import { temporaryFolders } from '../support/temporaryFolder.mts';

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
	test('examines a company, writes the report and says so; the key is nowhere', async () => {
		const report = join(await temporaryFolder(), 'report.md');
		// Cut short: the pauses of a whole examination are of no interest here.
		await sandbox.control('POST', '/faults', { path: '/rm/api/user/', kind: 'status', status: 429, retryAfter: 60 });
		const { code, output } = await doctor(
			['--url', sandbox.url, '--user-id', '140001', '--report', report],
			sandbox.key,
		);
		expect(output).toContain(' GET /api/token: works\n');
		expect(output).toMatch(/\n\n2 works, 1 no answer, \d+ skipped\.\nThe report, without any data of your company: /);
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

	test('what is wrong on the command line is told before anything is sent', async () => {
		const folder = await temporaryFolder();
		const known = ['--url', sandbox.url, '--user-id', '140001', '--report'];
		expect(await doctor([...known, join(folder, 'no', 'report.md')], sandbox.key)).toEqual({
			code: 2,
			output: 'The folder for the report is not there or cannot be written to: choose another with --report.\n',
		});
		expect(await doctor([...known, join(folder, 'report.md')])).toEqual({
			code: 2,
			output: 'The API key is missing: set the environment variable CLAYHR_API_KEY, or type the key in when a terminal asks for it.\n',
		});
		expect((await doctor([...known, 'x.md', '--api-key', sandbox.key])).code).toBe(2);
		expect(await sandbox.control('GET', '/requests')).toEqual([]);
	});

	test('--help', async () => {
		const { code, output } = await doctor(['--help']);
		expect(code).toBe(0);
		expect(output).toMatch(/^npm run doctor -- --url/);
	});
});
