import { readFile } from 'node:fs/promises';

/** The largest memory of a running process up to now, in megabytes; undefined where the system does not tell (not Linux). */
export async function peakMemory(pid: number): Promise<number | undefined> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
	return peakIn(status);
}

/** Reads the largest memory from Linux's description of a process. */
export function peakIn(status: string): number | undefined {
	const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
	return kilobytes === undefined ? undefined : Math.round((Number(kilobytes) * 1024) / 1_000_000);
}
