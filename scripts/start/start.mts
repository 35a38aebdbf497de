import { randomBytes } from 'node:crypto';
import { startSandbox } from '../../sandbox/server.mts';
import { withProgress } from '../support/progress.mts';
import { runApproval } from './example/approval.mts';
import { createExamples } from './example/examples.mts';
import { ensureN8n } from './install/n8n.mts';
import { nodeForN8n } from './install/nodeForN8n.mts';
import type { StartOptions } from './options.mts';
import type { StartPlace } from './place.mts';
import { choosePort } from './ports.mts';
import { SandboxView } from './sandboxView.mts';
import { createCredential } from './server/credential.mts';
import { launchN8n } from './server/launch.mts';
import { N8nClient, type Owner } from './server/n8nClient.mts';
import { runWorkflow } from './server/workflows.mts';

// The sandbox's administrator, who may see and decide everything; these are no secrets.
const sandboxKey = { apiKey: 'sandbox-hr-key', userId: 140_001 };

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

	const workshop = {
		cache: place.cache,
		environment: place.environment,
		run: place.processes.run,
		say,
		output: process.stdout,
	};
	const node = await nodeForN8n(systemNode(), workshop);
	const n8n = await ensureN8n(node, workshop);

	const { users, seed } = options;
	const sandbox = await withProgress(`Starting the ClayHR sandbox with ${users} users`, () =>
		startSandbox({ port: sandboxPort, users, seed, quiet: true }),
	);
	const server = await launchN8n({ node, n8n, port }, place);

	const client = new N8nClient(server.url);
	const owner = newOwner();
	await client.setUpOwner(owner);
	const credential = await createCredential(client, 'ClayHR account', { companyUrl: sandbox.url, ...sandboxKey });
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

function systemNode() {
	const { execPath, platform, arch, versions } = process;
	return { path: execPath, version: versions.node, modules: versions.modules, platform, arch };
}

/** The account of one run: n8n and all it knows is gone afterwards. */
function newOwner(): Owner {
	// n8n asks for a capital letter and a digit.
	const password = `Clay-${randomBytes(5).toString('hex')}-1`;
	return { email: 'owner@example.com', firstName: 'Example', lastName: 'Owner', password };
}

function tellWhere(n8nUrl: string, owner: Owner, sandboxUrl: string, say: (line: string) => void): void {
	say('\nEverything is up, on this machine only:');
	say(`  n8n's editor    ${n8nUrl}  (log in as ${owner.email}, password ${owner.password})`);
	say(`  ClayHR sandbox  ${sandboxUrl}/  (watch what workflows do to it)`);
	say('Press Ctrl-C to stop; n8n then forgets its account and workflows.');
}
