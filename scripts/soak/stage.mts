import { startSandbox } from '../../sandbox/server.mts';
import { n8nTools } from '../start/install/tools.mts';
import type { StartPlace } from '../start/place.mts';
import { freePort } from '../start/ports.mts';
import { administrator } from '../start/sandboxView.mts';
import { createCredential } from '../start/server/credential.mts';
import { prepareN8n } from '../start/server/launch.mts';
import { N8nClient } from '../start/server/n8nClient.mts';
import { newOwner } from '../start/server/owner.mts';
import { untilStored } from '../start/server/workflows.mts';
import { withProgress } from '../support/progress.mts';
import { ClayHrSide } from './clayHrSide.mts';
import { asOne, type ClayHr } from './companies.mts';
import { Executions } from './executions.mts';
import { N8nUnderTest } from './n8nUnderTest.mts';
import type { SoakOptions } from './options.mts';
import { SoakRecord } from './record.mts';
import { activateTriggers } from './triggerWorkflows.mts';
import { watched, watchedNames } from './watched.mts';

/** What a soak test needs, and the record of its results. */
export interface SoakStage {
	readonly n8n: N8nUnderTest;
	readonly clayHr: ClayHr;
	readonly record: SoakRecord;
	/** n8n's log file. */
	readonly logFile: string;
}

// Off by default in this release of n8n.
const durableCursors = {
	N8N_SCHEDULER_ENABLED: 'true',
	N8N_SCHEDULER_POLL_TRIGGERS_ENABLED: 'true',
	N8N_POLLER_DURABLE_CURSORS_ENABLED: 'true',
};

// A round changes the status of one or two users. Users who leave don't come back.
const usersPerRound = 5;
const fewestUsers = 60;
const mostUsers = 5000;

/**
 * Starts n8n and two companies, with an active workflow for every watched event.
 * @throws Problem if a program can't be installed or started
 */
export async function setStage({ seed, rounds, durable }: SoakOptions, place: StartPlace): Promise<SoakStage> {
	const tools = await n8nTools(place);
	const users = Math.min(mostUsers, fewestUsers + usersPerRound * rounds);
	const one = await startSandbox({ port: 0, seed, quiet: true });
	const other = await startSandbox({ port: 0, seed, users, quiet: true });
	const clayHr = asOne([companyAt(one.url, 0), companyAt(other.url, 1)]);

	// A random port: another soak test would take a fixed one while this n8n is down.
	const prepared = await prepareN8n({ ...tools, port: await freePort() }, place);
	const env = durable ? { ...prepared.env, ...durableCursors } : prepared.env;
	const n8n = new N8nUnderTest({ ...prepared, env }, place.processes);
	n8n.start();
	await withProgress('Starting n8n', () => n8n.untilReady());

	const client = new N8nClient(n8n.url);
	await client.setUpOwner(newOwner());
	const credentialFor = (companyUrl: string, name: string) =>
		createCredential(client, name, { companyUrl, ...administrator });
	const credentials = [await credentialFor(one.url, 'One'), await credentialFor(other.url, 'Other')] as const;
	const executions = new Executions(client);
	const record = new SoakRecord({
		emissions: () => executions.emissions(),
		pollRequests: () => clayHr.pollRequests(),
	});
	const switchOn = async () => {
		const ids = await activateTriggers(client, credentials, 5);
		// Durable state is not part of the workflow's static data, and n8n stores it after every poll.
		if (durable) await record.finish();
		else for (const id of ids) await untilStored(client, id);
	};
	await withProgress('Activating the workflows', () => n8n.whileUp(switchOn));
	return { n8n, clayHr, record, logFile: prepared.logFile };
}

function companyAt(url: string, company: number): ClayHrSide {
	return new ClayHrSide(
		url,
		watchedNames.filter((name) => watched[name].company === company),
	);
}
