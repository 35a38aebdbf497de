/** What a worker's log says: the IDs of the executions that it started, and of those that it finished. */
export interface WorkerLog {
	readonly started: readonly string[];
	readonly finished: readonly string[];
}

/** Reads a worker's log. */
export function readWorkerLog(text: string): WorkerLog {
	return { started: idsAfter(text, 'started'), finished: idsAfter(text, 'finished') };
}

/** The executions that a worker started and did not finish. */
export function unfinished({ started, finished }: WorkerLog): string[] {
	const done = new Set(finished);
	return started.filter((id) => !done.has(id));
}

function idsAfter(text: string, verb: 'started' | 'finished'): string[] {
	const lines = text.matchAll(new RegExp(`Worker ${verb} execution (\\d+) `, 'g'));
	return [...lines].flatMap(([, id]) => id ?? []);
}
