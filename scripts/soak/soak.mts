import { rm } from 'node:fs/promises';
import type { StartPlace } from '../start/place.mts';
import { elapsedText } from '../support/progress.mts';
import { isGood, judge } from './judge.mts';
import type { SoakOptions } from './options.mts';
import { planRound, type RoundPlan } from './planRound.mts';
import { roundLine, summary } from './report.mts';
import { playRound } from './round.mts';
import { setStage } from './stage.mts';
import { watched, watchedNames } from './watched.mts';

/** The progress of a soak test. */
export interface SoakProgress {
	/** The summary of the run up to now; undefined before the end of the first round. */
	summary: (() => string) | undefined;
}

/**
 * Runs rounds until their number or the time is reached.
 * @param progress kept up to date, for an early end
 * @returns whether all losses and repetitions are excused
 * @throws Problem if a program can't be started
 */
export async function soak(options: SoakOptions, place: StartPlace, progress: SoakProgress): Promise<boolean> {
	const { durable, seed, rounds, seconds } = options;
	const { say } = place;
	const stage = await setStage(options, place);
	const { n8n, record } = stage;
	say(`Workflows are active for ${watchedNames.map((name) => watched[name].title).join(', ')}. Seed ${seed}.`);

	const playAndAdd = async (plan: RoundPlan) => {
		const round = await playRound(plan, stage);
		return { kills: round.kills, facts: await n8n.whileUp(() => record.add(round)) };
	};
	const begun = Date.now();
	let done = 0;
	while (done < rounds && Date.now() - begun < seconds * 1000) {
		const number = done + 1;
		const roundBegun = Date.now();
		const ticking = setInterval(() => say(`  ... round ${number}, ${elapsedText(Date.now() - roundBegun)}`), 15_000);
		const { kills, facts } = await playAndAdd(planRound(seed, number)).finally(() => clearInterval(ticking));
		done = number;
		const round = { number, of: rounds, kills, milliseconds: Date.now() - roundBegun };
		const verdict = judge(facts, durable);
		say(roundLine(round, facts, verdict));
		progress.summary = () => summary({ done: number, asked: rounds }, facts, verdict);
	}
	const facts = await n8n.whileUp(() => record.finish());
	const verdict = judge(facts, durable);
	say(summary({ done, asked: rounds }, facts, verdict));
	// Each run has its own log. Only logs of failed runs are kept.
	if (isGood(verdict)) await rm(stage.logFile, { force: true });
	return isGood(verdict);
}
