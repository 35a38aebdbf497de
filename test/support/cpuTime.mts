/** CPU time that this process spends on a task, in milliseconds. Time on the clock says little on a busy machine. */
export async function cpuMilliseconds(task: () => Promise<void>): Promise<number> {
	const before = process.cpuUsage();
	await task();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** Says something to the person who runs the tests. */
export function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** The major version of the Node that runs the tests. */
export const nodeMajor = Number(process.versions.node.split('.')[0]);
