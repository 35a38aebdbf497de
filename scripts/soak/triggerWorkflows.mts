import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { CredentialReference } from '../start/server/credential.mts';
import type { N8nCalls } from '../start/server/n8nClient.mts';
import { createWorkflow } from '../start/server/workflows.mts';
import { Problem } from '../support/problem.mts';
import { watched, watchedNames, type WatchedName } from './watched.mts';

/** The name of the trigger's node in every workflow of a soak test. */
export const triggerName = 'When It Happens';

const longestWait = 180_000;
const lookEvery = 500;

/**
 * Makes a workflow for each watched event, and switches them on.
 * @param credentials one for each company
 * @param secondsBetweenPolls a part of a minute
 * @returns the workflows' ids
 */
export async function activateTriggers(
	client: N8nCalls,
	credentials: readonly [CredentialReference, CredentialReference],
	secondsBetweenPolls: number,
): Promise<string[]> {
	const ids = [];
	for (const event of watchedNames) {
		const workflow = workflowFor(event, secondsBetweenPolls);
		const { id, versionId } = await createWorkflow(client, workflow, credentials[watched[event].company]);
		await client.call('POST', `/rest/workflows/${id}/activate`, { versionId }, z.unknown());
		ids.push(id);
	}
	return ids;
}

/**
 * Waits until n8n has stored what the triggers know: it answers an activation long before the first poll, and a trigger
 * that is killed in that begins anew.
 * @throws Problem when that takes longer than three minutes
 */
export async function untilStored(client: N8nCalls, ids: readonly string[]): Promise<void> {
	const shape = z.object({ staticData: z.object({}).passthrough().nullish() });
	for (const id of ids) {
		const deadline = Date.now() + longestWait;
		const isStored = async () => {
			const { staticData } = await client.call('GET', `/rest/workflows/${id}`, undefined, shape);
			return Object.keys(staticData ?? {}).length > 0;
		};
		while (!(await isStored())) {
			if (Date.now() > deadline) throw new Problem('n8n did not store what a trigger knows within three minutes.');
			await sleep(lookEvery);
		}
	}
}

/**
 * A workflow that does nothing but start on an event.
 * @param secondsBetweenPolls a part of a minute; n8n takes no times below a minute, but takes several for each minute
 */
export function workflowFor(event: WatchedName, secondsBetweenPolls: number) {
	const seconds = Array.from({ length: 60 / secondsBetweenPolls }, (_, place) => place * secondsBetweenPolls);
	const item = seconds.map((second) => ({ mode: 'custom', cronExpression: `${second} * * * * *` }));
	return {
		name: `Soak: ${watched[event].title}`,
		nodes: [
			{
				id: `trigger-${event}`,
				name: triggerName,
				type: 'n8n-nodes-clayhr.clayHrTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: { event, pollTimes: { item } },
				credentials: { clayHrApi: {} },
			},
			{
				id: `end-${event}`,
				name: 'Do Nothing',
				type: 'n8n-nodes-base.noOp',
				typeVersion: 1,
				position: [240, 0],
				parameters: {},
			},
		],
		connections: { [triggerName]: { main: [[{ node: 'Do Nothing', type: 'main', index: 0 }]] } },
		settings: {},
	};
}
