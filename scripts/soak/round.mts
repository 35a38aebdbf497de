import { setTimeout as sleep } from 'node:timers/promises';
import type { ClayHr } from './companies.mts';
import type { CreatedRecord, Kill } from './facts.mts';
import type { N8nUnderTest } from './n8nUnderTest.mts';
import type { RoundPlan } from './planRound.mts';

/** What a round is played with. */
export interface RoundStage {
	readonly n8n: Pick<N8nUnderTest, 'start' | 'untilReady' | 'whileUp' | 'kill'>;
	readonly clayHr: Omit<ClayHr, 'pollRequests'>;
}

/** What was done in a round; `readyAt` is when n8n answered again (epoch milliseconds). */
export interface RoundResult {
	readonly created: readonly CreatedRecord[];
	readonly kills: readonly Kill[];
	readonly readyAt: number;
}

const lookEvery = 4;

/**
 * Plays one round: creates records while n8n is killed and started again. Resolves when n8n answers.
 * @throws Problem when n8n ends by itself or does not start again
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
	// A late answer is seen for sure; the others take less time than a look.
	if (wish === 'during a poll' || wish === 'after a poll')
		await until(async () => (await clayHr.requestsUnderWay()) > 0);
	if (wish === 'after a poll') await untilQuiet(clayHr);
	await sleep(killDelay);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
	while (!(await holds())) await sleep(lookEvery);
}

/** A poll's requests come one after the other: it is over when there is none in some looks. */
async function untilQuiet(clayHr: RoundStage['clayHr']): Promise<void> {
	let quiet = 0;
	await until(async () => {
		quiet = (await clayHr.requestsUnderWay()) === 0 ? quiet + 1 : 0;
		return quiet === 3;
	});
}
