import { startSandbox } from '../../sandbox/server.mts';
import { withProgress } from '../support/progress.mts';
import { runApproval } from './example/approval.mts';
import { createExamples } from './example/examples.mts';
import { n8nTools } from './install/tools.mts';
import type { StartOptions } from './options.mts';
import type { StartPlace } from './place.mts';
import { choosePort } from './ports.mts';
import { administrator, SandboxView } from './sandboxView.mts';
import { createCredential } from './server/credential.mts';
import { launchN8n } from './server/launch.mts';
import { N8nClient } from './server/n8nClient.mts';
import { newOwner, type Owner } from './server/owner.mts';
import { runWorkflow } from './server/workflows.mts';

/** A start that succeeded: `untilItFails` rejects when n8n ends by itself later on. */
export interface Started {
	readonly untilItFails: Promise<never>;
}

/**
 * Installs what is missing, starts the sandbox and n8n, and runs the example.
 * @throws Problem when something is missing, or when a step of the example does not do what it says
 */
export async function start(options: StartOptions, place: StartPlace): Promise<Started> {
	const { say } = place;
	const port = await choosePort({ purpose: 'n8n', option: '--port', asked: options.port, usual: 5678 }, say);
	const sandboxWish = { purpose: 'the sandbox', option: '--sandbox-port', asked: options.sandboxPort, usual: 8787 };
	const sandboxPort = await choosePort(sandboxWish, say);

	const tools = await n8nTools(place);

	const { users, seed } = options;
	const sandbox = await withProgress(`Starting the ClayHR sandbox with ${users} users`, () =>
		startSandbox({ port: sandboxPort, users, seed, quiet: true }),
	);
	const server = await launchN8n({ ...tools, port }, place);

	const client = new N8nClient(server.url);
	const owner = newOwner();
	await client.setUpOwner(owner);
	const credential = await createCredential(client, 'ClayHR account', { companyUrl: sandbox.url, ...administrator });
	say(`The credential "${credential.name}" was made, and n8n's test of it succeeded.`);
	const { approval, others } = await createExamples(place.project, client, credential);
	say(`Example workflows in n8n: ${[approval, ...others].map(({ name }) => `"${name}"`).join(', ')}.`);
	say(`\nRunning "${approval.name}":`);
	await Promise.race([
		runApproval({
			run: () => runWorkflow(client, approval, 'When You Click Execute'),
			sandbox: new SandboxView(sandbox.url),
			say,
		}),
		server.ended,
	]);
	if (!options.once) tellWhere(server.url, owner, sandbox.url, say);
	return { untilItFails: server.ended };
}

function tellWhere(n8nUrl: string, owner: Owner, sandboxUrl: string, say: (line: string) => void): void {
	say('\nEverything is up, on this machine only:');
	say(`  n8n's editor    ${n8nUrl}  (log in as ${owner.email}, password ${owner.password})`);
	say(`  ClayHR sandbox  ${sandboxUrl}/  (watch what workflows do to it)`);
	say('Press Ctrl-C to stop; n8n then forgets its account and workflows.');
}
