import { startSandbox } from '../../sandbox/server.mts';
import { n8nTools } from '../start/install/tools.mts';
import type { StartPlace } from '../start/place.mts';
import { freePort } from '../start/ports.mts';
import { administrator } from '../start/sandboxView.mts';
import { createCredential } from '../start/server/credential.mts';
import { prepareN8n } from '../start/server/launch.mts';
import { N8nClient } from '../start/server/n8nClient.mts';
import { newOwner } from '../start/server/owner.mts';
import { elapsedText, withProgress } from '../support/progress.mts';
import { ClayHrSide } from './clayHrSide.mts';
import { Executions } from './executions.mts';
import { isGood, judge } from './judge.mts';
import { N8nUnderTest } from './n8nUnderTest.mts';
import type { SoakOptions } from './options.mts';
import { planRound, type RoundPlan } from './planRound.mts';
import { SoakRecord } from './record.mts';
import { roundLine, summary } from './report.mts';
import { playRound } from './round.mts';
import { activateTriggers } from './triggerWorkflows.mts';
import { watched, watchedNames } from './watched.mts';

// Off by default in this release of n8n.
const durableCursors = {
	N8N_SCHEDULER_ENABLED: 'true',
	N8N_SCHEDULER_POLL_TRIGGERS_ENABLED: 'true',
	N8N_POLLER_DURABLE_CURSORS_ENABLED: 'true',
};

/**
 * Runs a soak test: rounds until there are enough or the time is up.
 * @returns true when nothing was lost or repeated but what n8n makes unavoidable
 * @throws Problem when something cannot be started
 */
export async function soak(options: SoakOptions, place: StartPlace): Promise<boolean> {
	const { seed, rounds, seconds } = options;
	const { say } = place;
	const tools = await n8nTools(place);
	const { url } = await startSandbox({ port: 0, seed, quiet: true });
	const prepared = await prepareN8n({ ...tools, port: await freePort() }, place);
	const env = options.durable ? { ...prepared.env, ...durableCursors } : prepared.env;
	const n8n = new N8nUnderTest({ ...prepared, env }, place.processes);
	n8n.start();
	await withProgress('Starting n8n', () => n8n.untilReady());
	const clayHr = new ClayHrSide(url);
	const stage = { n8n, clayHr };
	const record = await watchEverything(n8n.url, url, clayHr);
	say(`Two workflows are on: ${watchedNames.map((name) => watched[name].title).join(' and ')}. Seed ${seed}.`);

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
		say(
			roundLine(
				{ number, of: rounds, kills, milliseconds: Date.now() - roundBegun },
				facts,
				judge(facts, options.durable),
			),
		);
	}
	const facts = await n8n.whileUp(() => record.finish());
	const verdict = judge(facts, options.durable);
	say(summary({ done, asked: rounds }, facts, verdict));
	return isGood(verdict);
}

/** Switches the workflows on, and keeps a record of what they put out. */
async function watchEverything(n8nUrl: string, sandboxUrl: string, clayHr: ClayHrSide): Promise<SoakRecord> {
	const client = new N8nClient(n8nUrl);
	await client.setUpOwner(newOwner());
	const credential = await createCredential(client, 'ClayHR account', { companyUrl: sandboxUrl, ...administrator });
	await activateTriggers(client, credential);
	const executions = new Executions(client);
	return new SoakRecord({
		emissions: () => executions.emissions(),
		pollRequests: () => clayHr.pollRequests(),
	});
}
