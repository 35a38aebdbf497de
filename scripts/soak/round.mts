import { setTimeout as sleep } from 'node:timers/promises';
import type { ClayHr } from './companies.mts';
import type { CreatedRecord, Kill } from './facts.mts';
import type { N8nUnderTest } from './n8nUnderTest.mts';
import type { RoundPlan } from './planRound.mts';

/** What a round needs. */
export interface RoundStage {
	readonly n8n: Pick<N8nUnderTest, 'start' | 'untilReady' | 'whileUp' | 'kill'>;
	readonly clayHr: Omit<ClayHr, 'pollRequests'>;
}

/** What happened in a round. `readyAt` is when n8n responded again, in epoch milliseconds. */
export interface RoundResult {
	readonly created: readonly CreatedRecord[];
	readonly kills: readonly Kill[];
	readonly readyAt: number;
}

const lookEvery = 4;

/**
 * Runs one round: creates records while n8n is killed and restarted. Resolves when n8n responds.
 * @throws Problem if n8n ends by itself or does not start again
 */
export async function playRound(plan: RoundPlan, stage: RoundStage): Promise<RoundResult> {
	const [created, kills] = await Promise.all([createRecords(plan, stage.clayHr), killAndRestart(plan, stage)]);
	await stage.n8n.untilReady();
	await stage.clayHr.answerWell();
	return { created, kills, readyAt: Date.now() };
}

async function createRecords({ records }: RoundPlan, clayHr: RoundStage['clayHr']): Promise<CreatedRecord[]> {
	const begun = Date.now();
	const created: CreatedRecord[] = [];
	for (const { event, after } of records) {
		await sleep(Math.max(0, begun + after - Date.now()));
		created.push(await clayHr.create(event));
	}
	return created;
}

async function killAndRestart(plan: RoundPlan, { n8n, clayHr }: RoundStage): Promise<Kill[]> {
	await n8n.whileUp(() => untilKillTime(plan, clayHr));
	const kills = [await n8n.kill()];
	await sleep(plan.down);
	n8n.start();
	if (plan.killStartingAfter === undefined) return kills;
	await n8n.whileUp(() => sleep(plan.killStartingAfter));
	kills.push(await n8n.kill());
	n8n.start();
	return kills;
}

async function untilKillTime(
	{ wish, killAfter, killDelay, trouble }: RoundPlan,
	clayHr: RoundStage['clayHr'],
): Promise<void> {
	const troubleAfter = trouble?.after ?? 0;
	await sleep(troubleAfter);
	if (trouble !== undefined) await clayHr.make(trouble);
	await sleep(killAfter - troubleAfter);
	// A late response is always observed. Other responses take less time than the interval of observation.
	if (wish === 'during a poll' || wish === 'after a poll')
		await until(async () => (await clayHr.requestsUnderWay()) > 0);
	if (wish === 'after a poll') await untilQuiet(clayHr);
	await sleep(killDelay);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
	while (!(await holds())) await sleep(lookEvery);
}

/** A poll sends its requests one after the other, so it has ended if several observations show no pending request. */
async function untilQuiet(clayHr: RoundStage['clayHr']): Promise<void> {
	let quiet = 0;
	await until(async () => {
		quiet = (await clayHr.requestsUnderWay()) === 0 ? quiet + 1 : 0;
		return quiet === 3;
	});
}
