import { jobsPerWorker, requestsOfMain, requestsPerWorker } from './caps.mts';
import type { CallCounts } from './calls.mts';
import type { SeenRequests } from './clayHr.mts';
import {
	countsText,
	pendingIn,
	totalOf,
	type FailedExecution,
	type ListedExecution,
	type StatusCounts,
} from './executions.mts';

const smallestShare = 0.25;

/** The executions of a worker. */
interface WorkerFacts {
	readonly name: string;
	readonly startedBeforeKill: number;
	/** The IDs of all executions that it started. */
	readonly started: readonly string[];
	readonly wasKilled: boolean;
}

/** All that a queue test knows at its end. */
export interface QueueFacts {
	readonly calls: CallCounts;
	/** The executions that the webhook started, by status. */
	readonly counts: StatusCounts;
	/** Those that failed, 100 at most. */
	readonly failed: readonly ListedExecution[];
	/** What n8n stored of a failed execution; undefined if none failed. */
	readonly failedExample: FailedExecution | undefined;
	readonly workers: readonly WorkerFacts[];
	/** The event IDs of the users that were added, and those that the trigger emitted. */
	readonly events: { readonly expected: readonly string[]; readonly emitted: readonly string[] };
	/** What ClayHR had seen when the rate limit was lifted. */
	readonly limited: SeenRequests;
	/** What ClayHR had seen when the main ended. */
	readonly seen: SeenRequests;
	readonly memory: readonly Memory[];
	/** The number of requests after the main ended, while a worker was running. */
	readonly requestsWithoutMain: number;
}

/** The largest memory of a process up to now. */
export interface Memory {
	readonly name: string;
	/** Undefined where the system does not tell. */
	readonly megabytes: number | undefined;
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

function accountedFor({ calls, counts }: QueueFacts): Check {
	const holds = totalOf(counts) === calls.accepted && pendingIn(counts) === 0;
	const figures = `${totalOf(counts)} executions for ${calls.accepted} calls: ${countsText(counts)}`;
	return { title: 'Every call has one execution, and all of them have ended', holds, figures };
}

function onlyTheKill({ counts, failed, workers, failedExample }: QueueFacts): Check {
	// A worker takes an execution before it logs that it started it, so the log of the killed one lacks some.
	const survived = new Set(workers.filter(({ wasKilled }) => !wasKilled).flatMap(({ started }) => started));
	const others = failed.filter(({ id }) => survived.has(id)).map(({ id }) => id);
	const count = totalOf(counts) - pendingIn(counts) - (counts.get('success') ?? 0);
	const figures = [
		`${count} failed; the killed worker ran at most ${jobsPerWorker} at the same time`,
		...(others.length === 0 ? [] : [`a surviving worker started ${others.join(', ')}`]),
		...(failedExample === undefined
			? []
			: [`n8n says "${failedExample.message}" and keeps ${failedExample.items} items`]),
	];
	const holds = count > 0 && count <= jobsPerWorker && others.length === 0;
	return { title: 'Only executions of the killed worker failed', holds, figures: figures.join('; ') };
}

function spread({ workers }: QueueFacts): Check {
	const total = workers.reduce((sum, { startedBeforeKill }) => sum + startedBeforeKill, 0);
	const holds = workers.every(({ startedBeforeKill }) => startedBeforeKill >= total * smallestShare);
	const texts = workers.map(
		({ name, startedBeforeKill, started, wasKilled }) =>
			`${name} ${startedBeforeKill} before the kill, ${started.length} in all${wasKilled ? ' (killed)' : ''}`,
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

function limits({ limited, seen, workers }: QueueFacts): Check[] {
	const allowed = workers.length * requestsPerWorker + requestsOfMain;
	const bound = `at most ${allowed} are allowed: ${requestsPerWorker} per worker, ${requestsOfMain} for the main`;
	return [
		{
			title: 'Requests in flight stay within the cap per process',
			holds: seen.peak > 0 && seen.peak <= allowed,
			figures: `peak ${seen.peak} in ${seen.requests} requests; ${bound}`,
		},
		{
			title: 'After a rate limit, each process stops by itself',
			holds: limited.refused > 0 && limited.refusedInARow <= allowed,
			figures: `${limited.refused} of ${limited.requests} requests refused (429), at most ${limited.refusedInARow} in one time window; ${bound}`,
		},
	];
}

/** The memory of all processes, in one line. */
export function memoryText(memory: readonly Memory[]): string {
	const texts = memory.map(
		({ name, megabytes }) => `${name} ${megabytes === undefined ? 'unknown' : `${megabytes} MB`}`,
	);
	return `Memory at the peak: ${texts.join(', ')}.`;
}
