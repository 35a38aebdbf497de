import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SandboxView } from '../../sandboxView.mts';
import type { CredentialReference } from '../../server/credential.mts';
import type { N8nClient } from '../../server/n8nClient.mts';
import {
	createWorkflow,
	readWorkflow,
	runFrom,
	runWorkflow,
	type RunResult,
	type SavedWorkflow,
	type Workflow,
} from '../../server/workflows.mts';
import { expect } from '../steps.mts';
import { replaceOtherServices, type OtherServices } from './otherServices.mts';

/** What the check of an example uses. */
interface CheckTools {
	readonly sandbox: SandboxView;
	/**
	 * Runs the workflow from its first node, with the nodes of other services replaced.
	 * @param entered the item that the first node outputs, if a person would enter it
	 */
	readonly run: (entered?: object) => Promise<RunResult>;
}

/** An example workflow, and how a run of it is checked. */
export interface ReadyWorkflow {
	/** The file in the folder `examples`. */
	readonly file: string;
	/** The node to start from. */
	readonly start: string;
	readonly otherServices: OtherServices;
	/**
	 * Prepares the sandbox, runs the workflow and compares its output with the sandbox's own data.
	 * @returns what the run did, as a sentence
	 * @throws Problem if the output is not as expected
	 */
	readonly check: (tools: CheckTools) => Promise<string>;
}

/** Stores an example as it is. */
export async function storeExample(
	project: string,
	client: N8nClient,
	credential: CredentialReference,
	file: string,
): Promise<SavedWorkflow> {
	return createWorkflow(client, await readExample(project, file), credential);
}

/**
 * Stores a copy of an example without nodes of other services, and checks it.
 * @param say gets a line about the result
 * @throws Problem if a node fails or the output is not as expected
 */
export async function checkExample(
	example: ReadyWorkflow,
	{ project, client, credential, sandbox, say }: CheckPlace,
): Promise<void> {
	const { start, check } = example;
	const copy = await copyOfExample(project, example);
	const stored = await createWorkflow(client, { ...copy, name: `${copy.name} (checked copy)` }, credential);
	const run = async (entered?: object) => {
		const result = await (entered === undefined
			? runWorkflow(client, stored, start)
			: runFrom(client, stored, start, entered));
		expect(result.failure === undefined, `"${copy.name}" stopped: ${result.failure ?? ''}.`);
		return result;
	};
	say(`  ${copy.name}: ${await check({ sandbox, run })}`);
}

/** Where examples are checked. */
export interface CheckPlace {
	readonly project: string;
	readonly client: N8nClient;
	readonly credential: CredentialReference;
	readonly sandbox: SandboxView;
	readonly say: (line: string) => void;
}

/** An example without nodes of other services. */
export async function copyOfExample(
	project: string,
	{ file, otherServices }: Pick<ReadyWorkflow, 'file' | 'otherServices'>,
): Promise<Workflow> {
	return replaceOtherServices(await readExample(project, file), otherServices);
}

async function readExample(project: string, file: string): Promise<Workflow> {
	return readWorkflow(await readFile(join(project, 'examples', file), 'utf8'), `examples/${file}`);
}
