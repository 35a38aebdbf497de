import type { CredentialReference } from '../start/server/credential.mts';
import type { N8nCalls } from '../start/server/n8nClient.mts';
import { createWorkflow, switchOn } from '../start/server/workflows.mts';
import { watched, watchedNames, type WatchedName } from './watched.mts';

/** The name of the trigger node in every workflow of a soak test. */
export const triggerName = 'When It Happens';

/**
 * Creates and activates a workflow for each watched event.
 * @param credentials one per company
 * @param secondsBetweenPolls a divisor of 60
 * @returns the IDs of the workflows
 */
export async function activateTriggers(
	client: N8nCalls,
	credentials: readonly [CredentialReference, CredentialReference],
	secondsBetweenPolls: number,
): Promise<string[]> {
	const ids = [];
	for (const event of watchedNames) {
		const workflow = workflowFor(event, secondsBetweenPolls);
		const saved = await createWorkflow(client, workflow, credentials[watched[event].company]);
		await switchOn(client, saved);
		ids.push(saved.id);
	}
	return ids;
}

/**
 * A workflow that only starts on an event.
 * @param secondsBetweenPolls a divisor of 60; n8n allows no interval below a minute, but several cron times per minute
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
