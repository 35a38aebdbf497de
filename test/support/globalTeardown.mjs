import { rmSync } from 'node:fs';

/** Ends the process that globalSetup started, and removes n8n-core's folder. */
export default function globalTeardown() {
	const pid = Number(process.env.SANDBOXES_PID);
	if (pid > 0) process.kill(pid, 'SIGTERM');
	rmSync(process.env.N8N_USER_FOLDER, { recursive: true, force: true });
}
