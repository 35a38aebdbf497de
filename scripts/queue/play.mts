import { setTimeout as sleep } from 'node:timers/promises';
import type { StartPlace } from '../start/place.mts';
import type { N8nClient } from '../start/server/n8nClient.mts';
import { withProgress } from '../support/progress.mts';
import type { WebhookCalls } from './calls.mts';
import { company, type ClayHrCompany, type SeenRequests } from './clayHr.mts';
import { eventually } from './eventually.mts';
import { areOver, countExecutions, failedExecutions, readFailed } from './executions.mts';
import type { Fleet } from './fleet.mts';
import type { QueueFacts } from './judge.mts';
import { peakMemory } from './memory.mts';
import { unfinished } from './workerLog.mts';
import { pollSeconds } from './workflows.mts';

/** A running fleet with active workflows. */
export interface QueueStage {
	readonly fleet: Fleet;
	readonly client: N8nClient;
	readonly clayHr: ClayHrCompany;
	readonly calls: WebhookCalls;
	/** The ID of the workflow that the webhook starts. */
	readonly workflowId: string;
	/** The event IDs of all items that the trigger has emitted. */
	readonly emitted: () => Promise<string[]>;
}

/**
 * Plays the whole test: calls, a kill in the middle, new users before, between and after, and the end of the main.
 * @param executions the number of executions to start
 */
export async function play(stage: QueueStage, executions: number, place: StartPlace): Promise<QueueFacts> {
	const { fleet, client, clayHr, calls, workflowId, emitted } = stage;
	const [victim, survivor] = fleet.workers;
	const main = fleet.main.ended;
	main.catch(() => undefined);
	const expected: string[] = [];
	const addUser = async () => expected.push(await clayHr.addUser(expected.length + 1));

	await calls.untilAccepted();
	await clayHr.slowDown();
	await addUser();
	await untilEmitted(emitted, expected);
	await clayHr.limit();
	const calling = calls.upTo(executions);
	calling.catch(() => undefined);
	const limited = await withProgress('Exceeding the rate limit', () => exceedLimit(clayHr));
	const startedBy = () => Promise.all(fleet.workers.map(async (worker) => (await worker.log()).started.length));
	const startedBeforeKill = await withProgress('Running half of the executions', async () => {
		const otherwise = 'Half of the executions did not start within ten minutes.';
		await eventually({ seconds: 600, lookEverySeconds: 0.2, otherwise }, async () => {
			const [one = 0, other = 0] = await Promise.race([startedBy(), main]);
			return one + other >= executions / 2 && unfinished(await victim.log()).length > 0;
		});
		return startedBy();
	});
	const memory = [await victim.memory()];
	await victim.kill();
	place.say(`${victim.name} was killed.`);
	await addUser();

	await withProgress('Running the other executions', async () => {
		await calling;
		const otherwise = 'The executions did not end within fifteen minutes.';
		await eventually({ seconds: 900, lookEverySeconds: 2, otherwise }, () =>
			Promise.race([areOver(client, workflowId), main]),
		);
	});
	await addUser();
	await untilEmitted(emitted, expected);
	await sleep(2 * pollSeconds * 1000);

	const counts = await countExecutions(client, workflowId);
	const failed = await failedExecutions(client, workflowId);
	const failedExample = failed[0] && (await readFailed(client, failed[0]));
	const events = { expected, emitted: await emitted() };
	const workers = await Promise.all(
		fleet.workers.map(async (worker, index) => {
			const log = await worker.log();
			return {
				name: worker.name,
				startedBeforeKill: startedBeforeKill[index] ?? 0,
				started: log.started,
				wasKilled: worker === victim,
			};
		}),
	);
	memory.push(await survivor.memory(), { name: 'Main', megabytes: await peakMemory(fleet.main.running.pid) });
	await place.processes.end(fleet.main.running);
	const seen = await clayHr.seen();
	await withProgress(`Waiting for polls of ${survivor.name} without a main`, () => sleep(4 * pollSeconds * 1000));
	const requestsWithoutMain = (await clayHr.seen()).requests - seen.requests;
	return {
		calls: calls.counts,
		counts,
		failed,
		failedExample,
		workers,
		events,
		limited,
		seen,
		memory,
		requestsWithoutMain,
	};
}

async function untilEmitted(emitted: () => Promise<string[]>, expected: readonly string[]): Promise<void> {
	// An event that does not come is a result of the test, not its end.
	const deadline = Date.now() + 60_000;
	while (Date.now() < deadline) {
		const eventIds = await emitted();
		if (expected.every((eventId) => eventIds.includes(eventId))) return;
		await sleep(1000);
	}
}

/** Waits until the company has refused some requests, and removes the limit. Returns what the company saw up to then. */
async function exceedLimit(clayHr: ClayHrCompany): Promise<SeenRequests> {
	const otherwise = 'ClayHR refused too few requests within three minutes.';
	await eventually({ seconds: 180, lookEverySeconds: 0.5, otherwise }, async () => {
		const { refused } = await clayHr.seen();
		return refused >= company.refusals;
	});
	const seen = await clayHr.seen();
	await clayHr.liftLimit();
	return seen;
}
