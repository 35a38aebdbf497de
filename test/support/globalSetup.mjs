import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const patience = 60_000;

// Jest loads this as it is, without its transform: plain JavaScript.
/** Starts the process that opens sandboxes for the tests; its address goes to them in SANDBOXES_URL. */
export default async function globalSetup() {
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
