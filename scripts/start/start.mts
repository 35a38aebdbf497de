import { join } from 'node:path';
import { startSandbox } from '../../sandbox/server.mts';
import { withProgress } from '../support/progress.mts';
import { readyWorkflows } from './example/ready/checks.mts';
import { newCredential, newExamples, runExamples, runFirst, type Stage } from './example/show.mts';
import { n8nTools } from './install/tools.mts';
import { storeExamplesOnce, type KeptN8n } from './kept.mts';
import { KeptCompany } from './keptCompany.mts';
import type { StartOptions } from './options.mts';
import type { StartPlace } from './place.mts';
import { choosePort } from './ports.mts';
import { SandboxView } from './sandboxView.mts';
import { renewCredential, type CredentialReference } from './server/credential.mts';
import { launchN8n } from './server/launch.mts';
import { N8nClient } from './server/n8nClient.mts';
import { newOwner } from './server/owner.mts';

const fewestWithSpecialCases = 40;

/** A successful start. `untilItFails` rejects if n8n ends by itself later. */
export interface Started {
	readonly untilItFails: Promise<never>;
}

/**
 * Installs what is missing, starts the sandbox and n8n, and runs the examples: the first example in a new kept n8n, all
 * examples in a temporary n8n.
 * @param kept the n8n to continue with; without it, a temporary one that is removed at the end
 * @throws Problem if something is missing or a step of an example fails
 */
export async function start(options: StartOptions, place: StartPlace, kept?: KeptN8n): Promise<Started> {
	const { say } = place;
	const port = await choosePort({ purpose: 'n8n', option: '--port', asked: options.port, usual: 5678 }, say);
	const sandboxWish = { purpose: 'the sandbox', option: '--sandbox-port', asked: options.sandboxPort, usual: 8787 };
	const sandboxPort = await choosePort(sandboxWish, say);

	const tools = await n8nTools(place);

	const { users, seed } = options;
	const sandbox = await withProgress(`Starting the ClayHR sandbox with ${users} users`, () =>
		startSandbox({ port: sandboxPort, users, seed, quiet: true }),
	);
	const server = await launchN8n({ ...tools, port, userFolder: kept?.folder }, place);

	const client = new N8nClient(server.url);
	const view = new SandboxView(sandbox.url);
	const company = options.keepCompany ? new KeptCompany(join(place.data, 'kept-company.json'), view) : undefined;
	if (company !== undefined && (await company.restore()))
		say(`The sandbox has the company in ${company.file}. Remove this file to start with a new company.`);
	// With these, every event of the trigger has a test event.
	else if (users >= fewestWithSpecialCases) await view.addSpecialCases();
	await company?.keepSaving(say);
	const stage = { project: place.project, client, sandbox: view, sandboxUrl: sandbox.url, say };
	const owner = kept?.state.owner ?? newOwner();
	const isLoggedIn = await client.logIn(owner);
	if (isLoggedIn) {
		await Promise.race([kept === undefined ? runExamples(stage, readyWorkflows) : goOn(stage, kept), server.ended]);
	} else {
		say('The login of the kept n8n was changed, so this command could not update its workflows and credential.');
		say(`In the credential "ClayHR account", set Company URL to ${sandbox.url}.`);
	}
	if (kept !== undefined) {
		const account = isLoggedIn ? `log in as ${owner.email}, password ${owner.password}` : 'log in with your account';
		tellWhere(server.url, account, sandbox.url, say);
		const companyIs = company === undefined ? 'starts from scratch each time' : `is kept in ${company.file}`;
		say(`Press Ctrl-C to stop. n8n keeps your workflows in ${kept.folder}. The sandbox's company ${companyIs}.`);
	}
	return { untilItFails: server.ended };
}

/** Continues with a kept n8n: creates what is missing and leaves the rest, which the user may have changed. */
async function goOn(stage: Stage, kept: KeptN8n): Promise<void> {
	const credential = (await oldCredential(stage, kept)) ?? (await newCredential(stage));
	await kept.note({ credentialId: credential.id });
	const store = () => newExamples(stage, credential);
	const wasNew = await storeExamplesOnce(kept, store, ({ approval }) => runFirst(stage, approval));
	if (!wasNew) stage.say('Your workflows in n8n are unchanged.');
}

async function oldCredential(stage: Stage, { state }: KeptN8n): Promise<CredentialReference | undefined> {
	if (state.credentialId === undefined) return undefined;
	const credential = await renewCredential(stage.client, state.credentialId, stage.sandboxUrl);
	if (credential === undefined) return undefined;
	const { name, companyUrl, failure } = credential;
	const outcome = failure === undefined ? 'succeeded' : `failed: ${failure}`;
	stage.say(`The credential "${name}" uses ${companyUrl}, and n8n's test of the credential ${outcome}.`);
	return credential;
}

function tellWhere(n8nUrl: string, account: string, sandboxUrl: string, say: (line: string) => void): void {
	say('\nEverything is running, on this machine only:');
	say(`  n8n's editor    ${n8nUrl}  (${account})`);
	say(`  ClayHR sandbox  ${sandboxUrl}/  (shows what the workflows change)`);
}
