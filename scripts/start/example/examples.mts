import type { CredentialReference } from '../server/credential.mts';
import type { N8nClient } from '../server/n8nClient.mts';
import type { SavedWorkflow } from '../server/workflows.mts';
import { readyWorkflows } from './ready/checks.mts';
import { storeExample } from './ready/readyWorkflow.mts';

/** The file of the example that only `npm run test:agent` runs. */
export const agentExample = 'hr-assistant.json';

/** The example workflows, stored in n8n. */
export interface Examples {
	readonly approval: SavedWorkflow;
	readonly greeting: SavedWorkflow;
	readonly digest: SavedWorkflow;
	readonly others: readonly SavedWorkflow[];
}

/** Stores the workflows of the folder `examples` in n8n, with the given credential. */
export async function createExamples(
	project: string,
	client: N8nClient,
	credential: CredentialReference,
): Promise<Examples> {
	const create = async (fileName: string) => storeExample(project, client, credential, fileName);
	const others: SavedWorkflow[] = [];
	for (const { file } of readyWorkflows) others.push(await create(file));
	others.push(await create(agentExample));
	return {
		others,
		approval: await create('approve-leave-request.json'),
		greeting: await create('notify-new-hires.json'),
		digest: await create('waiting-leave-digest.json'),
	};
}
