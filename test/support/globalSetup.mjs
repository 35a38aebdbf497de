import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

// Only a process that hangs takes as long.
const patience = 300_000;

// Jest loads this as it is, without its transform: plain JavaScript.
/** Starts the process that opens sandboxes for the tests; its address goes to them in SANDBOXES_URL. Makes a folder for n8n-core. */
export default async function globalSetup() {
	process.env.N8N_USER_FOLDER = mkdtempSync(join(tmpdir(), 'n8n-nodes-clayhr-'));
	const sandboxes = spawn(process.execPath, ['--import', 'tsx', 'test/support/sandboxes.mts'], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const address = new Promise((resolve, reject) => {
		createInterface({ input: sandboxes.stdout }).once('line', resolve);
		sandboxes.once('error', reject);
		sandboxes.once('exit', (code) => reject(new Error(`The tests' sandboxes ended with ${String(code)}`)));
		setTimeout(() => reject(new Error("The tests' sandboxes did not start")), patience).unref();
	});
	process.env.SANDBOXES_URL = await address;
	process.env.SANDBOXES_PID = String(sandboxes.pid);
	sandboxes.unref();
}
