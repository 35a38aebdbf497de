import { administrator, type SandboxView } from '../sandboxView.mts';
import { createCredential, type CredentialReference } from '../server/credential.mts';
import type { N8nClient } from '../server/n8nClient.mts';
import { runWorkflow, switchOff, switchOn, untilRun, untilStored, type SavedWorkflow } from '../server/workflows.mts';
import { runApproval } from './approval.mts';
import { runDigest } from './digest.mts';
import { createExamples, type Examples } from './examples.mts';
import { runGreeting } from './greeting.mts';
import { checkExample, type ReadyWorkflow } from './ready/readyWorkflow.mts';

/** What runs, and where to print messages. */
export interface Stage {
	/** The project's folder. */
	readonly project: string;
	readonly client: N8nClient;
	readonly sandbox: SandboxView;
	readonly sandboxUrl: string;
	readonly say: (line: string) => void;
}

const buttonName = 'When You Click Execute';

/**
 * Creates the credential of the sandbox's administrator.
 * @throws Problem if n8n's test of the credential fails
 */
export async function newCredential({ client, sandboxUrl, say }: Stage): Promise<CredentialReference> {
	const credential = await createCredential(client, 'ClayHR account', { companyUrl: sandboxUrl, ...administrator });
	say(`The credential "${credential.name}" was created, and n8n's test of the credential succeeded.`);
	return credential;
}

/** Stores all examples in n8n. */
export async function newExamples({ project, client, say }: Stage, credential: CredentialReference): Promise<Examples> {
	const examples = await createExamples(project, client, credential);
	const names = [examples.approval, examples.greeting, examples.digest, ...examples.others].map(
		({ name }) => `"${name}"`,
	);
	say(`Example workflows in n8n: ${names.join(', ')}.`);
	return examples;
}

/**
 * Runs the example that approves a leave request.
 * @throws Problem for the first wrong step
 */
export async function runFirst({ client, sandbox, say }: Stage, approval: SavedWorkflow): Promise<void> {
	say(`\nRunning "${approval.name}":`);
	await runApproval({ run: () => runWorkflow(client, approval, buttonName), sandbox, say });
}

/**
 * Runs the examples in a new n8n.
 * @param ready those of the other examples to run
 * @returns the number of examples that were run
 * @throws Problem for the first wrong step
 */
export async function runExamples(stage: Stage, ready: readonly ReadyWorkflow[]): Promise<number> {
	const { project, client, sandbox, say } = stage;
	const credential = await newCredential(stage);
	const { approval, greeting, digest } = await newExamples(stage, credential);
	await runFirst(stage, approval);

	say(`\nRunning "${digest.name}":`);
	await runDigest({ run: () => runWorkflow(client, digest, buttonName), sandbox, say });
	say(`\nRunning "${greeting.name}":`);
	const watch = async () => {
		await switchOn(client, greeting);
		await untilStored(client, greeting.id);
	};
	const poll = async () => {
		// A trigger polls when its workflow is activated. Waiting for its next scheduled poll would take too long.
		await switchOff(client, greeting);
		await switchOn(client, greeting);
		return untilRun(client, greeting);
	};
	await runGreeting({ watch, poll, sandbox, say });

	say(
		'\nRunning copies of the other examples. In these copies, nodes of other services only record what they would send:',
	);
	for (const example of ready) await checkExample(example, { project, client, credential, sandbox, say });
	return [approval, digest, greeting, ...ready].length;
}
