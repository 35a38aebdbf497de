import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startSandbox } from '../../sandbox/server.mts';
import { agentExample } from '../start/example/examples.mts';
import { readyWorkflows } from '../start/example/ready/checks.mts';
import { copyOfExample, type ReadyWorkflow } from '../start/example/ready/readyWorkflow.mts';
import { runExamples } from '../start/example/show.mts';
import { expectDocumented } from '../start/example/steps.mts';
import { n8nTools } from '../start/install/tools.mts';
import type { StartPlace } from '../start/place.mts';
import { freePort } from '../start/ports.mts';
import { SandboxView } from '../start/sandboxView.mts';
import { launchN8n } from '../start/server/launch.mts';
import { N8nClient } from '../start/server/n8nClient.mts';
import { newOwner } from '../start/server/owner.mts';
import { versions, type N8nMajor } from '../start/versions.mts';
import { Problem } from '../support/problem.mts';
import { checkInstalled } from './installedFolder.mts';
import { checkLoadedTypes, readLoadedTypes, type LoadedTypes } from './loadedTypes.mts';
import { missingNodes } from './missingNodes.mts';

/**
 * Installs the packed package into a new n8n, and checks there that it is loaded and that the examples work.
 * @throws Problem for the first thing that does not work
 */
export async function installedTest(major: N8nMajor, place: StartPlace): Promise<void> {
	const { project, processes, say } = place;
	const release = versions.n8n[major];
	const tools = await n8nTools(place, release);
	const sandbox = await startSandbox({ port: 0, quiet: true });
	const view = new SandboxView(sandbox.url);
	await view.addSpecialCases();
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-clayhr-installed-'));
	processes.ownFolder(userFolder);
	const server = await launchN8n({ ...tools, port: await freePort(), userFolder }, place);

	const check = async () => {
		say(await checkInstalled(userFolder, project));
		const client = new N8nClient(server.url);
		await client.setUpOwner(newOwner());
		const { versionCli } = await client.call('GET', '/rest/settings', undefined, z.object({ versionCli: z.string() }));
		if (versionCli !== release.version) throw new Problem(`n8n says that it is ${versionCli}, not ${release.version}.`);
		const loaded = await readLoadedTypes(client);
		say(await checkLoadedTypes(loaded, client, project));
		const ready = await runnableExamples(loaded, release.lacks, place);
		const count = await runExamples({ project, client, sandbox: view, sandboxUrl: sandbox.url, say }, ready);
		const requests = await expectDocumented(view);
		say(`\nAll ${requests} requests to the sandbox follow ClayHR's documentation.`);
		say(`The packed package works in n8n ${versionCli}: ${count} examples were run.`);
	};
	await Promise.race([check(), server.ended]);
}

/**
 * The examples that an n8n can run. Says which ones it can't run, and what it lacks for them.
 * @param lacks the nodes that n8n may lack, each with the reason
 * @throws Problem if n8n lacks another node
 */
async function runnableExamples(
	{ nodes }: LoadedTypes,
	lacks: Readonly<Record<string, string>>,
	{ project, say }: StartPlace,
): Promise<ReadyWorkflow[]> {
	const unable = new Set<string>();
	for (const example of [...readyWorkflows, { file: agentExample, otherServices: {} }]) {
		const copy = await copyOfExample(project, example);
		const missing = missingNodes(copy, nodes);
		const unexpected = missing.filter((node) => lacks[node] === undefined);
		if (unexpected.length > 0) throw new Problem(`n8n lacks ${unexpected.join(', ')} for the example "${copy.name}".`);
		if (missing.length > 0) unable.add(example.file);
		for (const node of missing) say(`This n8n can't run "${copy.name}": it lacks ${node}; ${lacks[node]}.`);
	}
	return readyWorkflows.filter(({ file }) => !unable.has(file));
}
