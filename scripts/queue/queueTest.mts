import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSandbox } from '../../sandbox/server.mts';
import type { StartPlace } from '../start/place.mts';
import { administrator } from '../start/sandboxView.mts';
import { createCredential } from '../start/server/credential.mts';
import { N8nClient } from '../start/server/n8nClient.mts';
import { newOwner } from '../start/server/owner.mts';
import { createWorkflow, switchOn, untilStored } from '../start/server/workflows.mts';
import { Problem } from '../support/problem.mts';
import { withProgress } from '../support/progress.mts';
import { WebhookCalls } from './calls.mts';
import { ClayHrCompany } from './clayHr.mts';
import { emittedBy } from './executions.mts';
import { startFleet } from './fleet.mts';
import { judge, memoryText, type Check } from './judge.mts';
import type { QueueOptions } from './options.mts';
import { play } from './play.mts';
import { calledWorkflow, pollingWorkflow, webhookPath } from './workflows.mts';

const longestMinutes = 20;

/**
 * Runs a queue test, and prints its checks.
 * @returns whether all checks hold
 * @throws Problem if a program can't be started, or the test takes too long
 */
export async function queueTest(options: QueueOptions, place: StartPlace): Promise<boolean> {
	const late = sleep(longestMinutes * 60_000, undefined, { ref: false }).then((): never => {
		throw new Problem(`The queue test did not end within ${longestMinutes} minutes: the machine is too slow or busy.`);
	});
	return Promise.race([run(options, place), late]);
}

async function run({ executions }: QueueOptions, place: StartPlace): Promise<boolean> {
	const { say } = place;
	const sandbox = await startSandbox({ port: 0, quiet: true });
	const clayHr = new ClayHrCompany(sandbox.url);
	const fleet = await startFleet(place);
	const client = new N8nClient(fleet.main.url);
	await client.setUpOwner(newOwner());
	const credential = await createCredential(client, 'ClayHR account', { companyUrl: sandbox.url, ...administrator });
	const called = await createWorkflow(client, calledWorkflow, credential);
	const polling = await createWorkflow(client, pollingWorkflow, credential);
	await withProgress('Activating the workflows', async () => {
		await switchOn(client, polling);
		await untilStored(client, polling.id);
		await switchOn(client, called);
	});
	const calls = new WebhookCalls(`${fleet.main.url}/webhook/${webhookPath}`, await clayHr.userIds());
	const stage = { fleet, client, clayHr, calls, workflowId: called.id, emitted: () => emittedBy(client, polling.id) };
	const facts = await play(stage, executions, place);
	const checks = judge(facts);
	for (const check of checks) say(lineOf(check));
	say(memoryText(facts.memory));
	const isGood = checks.every(({ holds }) => holds);
	// Only the logs of failed runs are kept.
	if (isGood) await Promise.all(fleet.logFiles.map((file) => rm(file, { force: true })));
	else say(`The programs' output is in ${fleet.logFiles.join(', ')}.`);
	return isGood;
}

const lineOf = ({ title, holds, figures }: Check) => `${holds ? 'holds ' : 'FAILED'}  ${title}\n          ${figures}`;
