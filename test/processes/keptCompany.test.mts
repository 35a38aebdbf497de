import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { KeptCompany } from '../../scripts/start/keptCompany.mts';
import { SandboxView } from '../../scripts/start/sandboxView.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

let folder = '';
const sandboxes: Sandbox[] = [];

beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'kept-company-'))));
afterEach(async () => {
	await Promise.all(sandboxes.splice(0).map(async (sandbox) => await sandbox.close()));
	await rm(folder, { recursive: true });
});

async function newStart() {
	const sandbox = await openSandbox({ date: '2025-03-03', users: 12 });
	sandboxes.push(sandbox);
	const view = new SandboxView(sandbox.url);
	return { sandbox, view, company: new KeptCompany(join(folder, 'company.json'), view) };
}

it('continues with the company of an earlier start', async () => {
	const first = await newStart();
	expect(await first.company.restore()).toBe(false);
	const userId = await first.view.addUser('Ada', 'ada.kept@example.com');
	await first.company.save();

	const second = await newStart();
	expect(await second.company.restore()).toBe(true);
	expect(await second.sandbox.control('GET', `/state/users/${userId}`)).toMatchObject({
		email: 'ada.kept@example.com',
	});
	const { now } = await second.sandbox.control<{ now: string }>('GET', '/clock');
	expect(now.slice(0, 4)).toBe(String(new Date().getUTCFullYear()));
});

it('writes only what has changed', async () => {
	const { company, view } = await newStart();
	await company.save();
	await writeFile(company.file, 'untouched');
	await company.save();
	expect(await readFile(company.file, 'utf8')).toBe('untouched');
	await view.addUser('Ada', 'ada.kept@example.com');
	await company.save();
	expect(await readFile(company.file, 'utf8')).toContain('ada.kept@example.com');
});

it.each(['{', '{}', '{"plan":1}'])('refuses a file with %s', async (text) => {
	const { company, sandbox } = await newStart();
	await writeFile(company.file, text);
	await expect(company.restore()).rejects.toThrow(/company\.json holds no company.*remove it/);
	expect(await sandbox.control<unknown[]>('GET', '/state/users')).toHaveLength(12);
});
