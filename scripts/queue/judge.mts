import type { CallCounts } from './calls.mts';
import type { SeenRequests } from './clayHr.mts';
import { isPending, type ListedExecution } from './executions.mts';

// Five requests per company in one process, and one more for a poll: nodes/ClayHr/shared/http/concurrency.ts.
const requestsPerWorker = 5;
const requestsOfMain = 6;

const smallestShare = 0.25;

/** The executions of a worker at the kill: how many it had started, and those that it never finished. */
export interface WorkerFacts {
	readonly name: string;
	readonly startedBeforeKill: number;
	readonly startedInAll: number;
	readonly wasKilled: boolean;
	readonly unfinished: readonly string[];
}

/** All that a queue test knows at its end. */
export interface QueueFacts {
	readonly calls: CallCounts;
	readonly executions: readonly ListedExecution[];
	readonly workers: readonly WorkerFacts[];
	/** The event IDs of the users that were added, and those that the trigger emitted. */
	readonly events: { readonly expected: readonly string[]; readonly emitted: readonly string[] };
	readonly seen: SeenRequests;
	/** The number of requests after the main ended, while a worker was running. */
	readonly requestsWithoutMain: number;
}

/** Something that has to hold, and the figures that show it. */
export interface Check {
	readonly title: string;
	readonly holds: boolean;
	readonly figures: string;
}

/** Judges a queue test. */
export function judge(facts: QueueFacts): Check[] {
	return [
		allAccepted(facts),
		accountedFor(facts),
		onlyTheKill(facts),
		spread(facts),
		once(facts),
		polls(facts),
		...limits(facts),
	];
}

function allAccepted({ calls }: QueueFacts): Check {
	const figures = `${calls.accepted} accepted, ${calls.refused} refused`;
	return { title: 'n8n accepts every call of the webhook', holds: calls.refused === 0 && calls.accepted > 0, figures };
}

function accountedFor({ calls, executions }: QueueFacts): Check {
	const ids = new Set(executions.map(({ id }) => id));
	const holds = ids.size === calls.accepted && !executions.some(isPending);
	const figures = `${ids.size} executions for ${calls.accepted} calls: ${countsText(executions)}`;
	return { title: 'Every call has one execution, and all of them have ended', holds, figures };
}

function onlyTheKill({ executions, workers }: QueueFacts): Check {
	const cutShort = new Set(workers.filter(({ wasKilled }) => wasKilled).flatMap(({ unfinished }) => unfinished));
	const failed = executions.filter((execution) => execution.status !== 'success' && !isPending(execution));
	const others = failed.filter(({ id }) => !cutShort.has(id)).map(({ id }) => id);
	const figures =
		`the kill cut ${cutShort.size} short; of those, n8n marked ${countsText(executions.filter(({ id }) => cutShort.has(id)))}` +
		(others.length === 0 ? '' : `; failed otherwise: ${others.join(', ')}`);
	return {
		title: 'Only executions of the killed worker failed',
		holds: cutShort.size > 0 && others.length === 0,
		figures,
	};
}

function spread({ workers }: QueueFacts): Check {
	const total = workers.reduce((sum, { startedBeforeKill }) => sum + startedBeforeKill, 0);
	const holds = workers.every(({ startedBeforeKill }) => startedBeforeKill >= total * smallestShare);
	const texts = workers.map(
		({ name, startedBeforeKill, startedInAll, wasKilled }) =>
			`${name} ${startedBeforeKill} before the kill, ${startedInAll} in all${wasKilled ? ' (killed)' : ''}`,
	);
	return { title: 'The executions are spread over both workers', holds, figures: texts.join('; ') };
}

function once({ events: { expected, emitted } }: QueueFacts): Check {
	const isOnce = (eventId: string) => emitted.filter((other) => other === eventId).length === 1;
	const holds = expected.every(isOnce) && emitted.length === expected.length;
	const figures = `${expected.length} users added, ${emitted.length} events, ${new Set(emitted).size} of them different`;
	return { title: 'The trigger emits each event once', holds, figures };
}

function polls({ seen, requestsWithoutMain }: QueueFacts): Check {
	const figures = `${seen.polls} requests of polls; ${requestsWithoutMain} requests after the main ended, while a worker ran`;
	return { title: 'Only the main polls', holds: seen.polls > 0 && requestsWithoutMain === 0, figures };
}

function limits({ seen, workers }: QueueFacts): Check[] {
	const allowed = workers.length * requestsPerWorker + requestsOfMain;
	const bound = `at most ${allowed} are allowed: ${requestsPerWorker} per worker, ${requestsOfMain} for the main`;
	return [
		{
			title: 'Requests in flight stay within the cap per process',
			holds: seen.peak > 0 && seen.peak <= allowed,
			figures: `peak ${seen.peak}; ${bound}`,
		},
		{
			title: 'After a rate limit, each process stops by itself',
			holds: seen.refused > 0 && seen.refusedInARow <= allowed,
			figures: `${seen.refused} of ${seen.requests} requests refused (429), at most ${seen.refusedInARow} in one time window; ${bound}`,
		},
	];
}

/** How many executions have which status. */
export function countsText(executions: readonly ListedExecution[]): string {
	const counts = new Map<string, number>();
	for (const { status } of executions) counts.set(status, (counts.get(status) ?? 0) + 1);
	const texts = [...counts]
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([status, count]) => `${count} ${status}`);
	return texts.join(', ') || 'none';
}
