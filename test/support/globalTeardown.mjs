/** Ends the process that globalSetup started. */
export default function globalTeardown() {
	const pid = Number(process.env.SANDBOXES_PID);
	if (pid > 0) process.kill(pid, 'SIGTERM');
}
