import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CredentialReference } from '../server/credential.mts';
import type { N8nClient } from '../server/n8nClient.mts';
import { createWorkflow, readWorkflow, type SavedWorkflow } from '../server/workflows.mts';

/** The example workflows, stored in n8n. */
export interface Examples {
	readonly approval: SavedWorkflow;
	readonly greeting: SavedWorkflow;
	readonly digest: SavedWorkflow;
}

/** Stores the workflows of the folder `examples` in n8n, with the given credential. */
export async function createExamples(
	project: string,
	client: N8nClient,
	credential: CredentialReference,
): Promise<Examples> {
	const create = async (fileName: string) => {
		const text = await readFile(join(project, 'examples', fileName), 'utf8');
		return createWorkflow(client, readWorkflow(text, `examples/${fileName}`), credential);
	};
	return {
		approval: await create('approve-leave-request.json'),
		greeting: await create('notify-new-hires.json'),
		digest: await create('waiting-leave-digest.json'),
	};
}
