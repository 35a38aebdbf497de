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

/** How far a soak test has come. */
export interface SoakProgress {
	/** The end in words, as it would be now; undefined before the first round is over. */
	summary: (() => string) | undefined;
}

/**
 * Runs a soak test: rounds until there are enough or the time is up.
 * @param progress kept up to date, for whoever ends it early
 * @returns true when nothing was lost or repeated but what n8n makes unavoidable
 * @throws Problem when something cannot be started
 */
export async function soak(options: SoakOptions, place: StartPlace, progress: SoakProgress): Promise<boolean> {
	const { durable, seed, rounds, seconds } = options;
	const { say } = place;
	const stage = await setStage(options, place);
	const { n8n, record } = stage;
	say(`Workflows are on for ${watchedNames.map((name) => watched[name].title).join(', ')}. Seed ${seed}.`);

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
	// Each run has a log of its own; only one that tells of a failure is worth its place.
	if (isGood(verdict)) await rm(stage.logFile, { force: true });
	return isGood(verdict);
}
