import { z } from 'zod';
import type { CredentialReference } from '../start/server/credential.mts';
import type { N8nClient } from '../start/server/n8nClient.mts';
import { createWorkflow } from '../start/server/workflows.mts';
import { secondsBetweenPolls, watched, watchedNames, type WatchedName } from './watched.mts';

/** The name of the trigger's node in every workflow of a soak test. */
export const triggerName = 'When It Happens';

/** Makes a workflow for each watched event, and switches them on. */
export async function activateTriggers(client: N8nClient, credential: CredentialReference): Promise<void> {
	for (const event of watchedNames) {
		const { id, versionId } = await createWorkflow(client, workflowFor(event), credential);
		await client.call('POST', `/rest/workflows/${id}/activate`, { versionId }, z.unknown());
	}
}

/** A workflow that does nothing but start on an event, as often as n8n lets it. */
export function workflowFor(event: WatchedName) {
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
