import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from './problem.mts';

/**
 * Sends a signal to a process and all its descendants.
 * @param pid the leader of a process group (a child that was started detached)
 * @returns false if the group has ended
 */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
	if (process.platform === 'win32') return signalTreeOnWindows(pid, signal);
	try {
		process.kill(-pid, signal);
		return true;
	} catch (error) {
		if (systemCode(error) === 'ESRCH') return false;
		// macOS returns EPERM for a group that contains only a zombie.
		if (systemCode(error) === 'EPERM') return false;
		throw error;
	}
}

/** Windows has no process groups. taskkill walks the process tree, and can end programs without a window only by force. */
function signalTreeOnWindows(pid: number, signal: NodeJS.Signals | 0): boolean {
	if (signal !== 0) return spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']).status === 0;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		if (systemCode(error) === 'ESRCH') return false;
		throw error;
	}
}

/**
 * Ends a process group: gently at first, by force after the grace period. Resolves when the whole group has ended.
 * @param graceMilliseconds the grace period; 0 ends the group by force at once
 */
export async function endGroup(pid: number, graceMilliseconds: number): Promise<void> {
	if (graceMilliseconds > 0 && !signalGroup(pid, 'SIGTERM')) return;
	const deadline = Date.now() + graceMilliseconds;
	while (Date.now() < deadline) {
		if (!signalGroup(pid, 0)) return;
		await sleep(50);
	}
	while (signalGroup(pid, 'SIGKILL')) await sleep(50);
}
