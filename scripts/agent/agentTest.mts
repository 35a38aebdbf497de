import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { startSandbox } from '../../sandbox/server.mts';
import { agentExample } from '../start/example/examples.mts';
import { activeUsersOf } from '../start/example/ready/company.mts';
import { n8nTools } from '../start/install/tools.mts';
import type { StartPlace } from '../start/place.mts';
import { freePort } from '../start/ports.mts';
import { administrator, SandboxView } from '../start/sandboxView.mts';
import { createCredential } from '../start/server/credential.mts';
import { launchN8n } from '../start/server/launch.mts';
import { N8nClient } from '../start/server/n8nClient.mts';
import { newOwner } from '../start/server/owner.mts';
import {
	createWorkflow,
	readWorkflow,
	runFrom,
	type SavedWorkflow,
	type Workflow,
} from '../start/server/workflows.mts';
import { conversationsOf, type CheckedConversation } from './conversations.mts';
import { checkMcp } from './mcpTools.mts';
import { startScriptedModel } from './scriptedModel.mts';

const agent = 'HR Assistant';
const chat = 'When Chat Message Received';

/**
 * Runs all conversations through the example in a real n8n, and its tools through n8n's MCP server.
 * @returns whether all of them ended as they should
 * @throws Problem if a program can't be installed or started
 */
export async function agentTest(place: StartPlace): Promise<boolean> {
	const { project, say } = place;
	const tools = await n8nTools(place);
	const sandbox = await startSandbox({ port: 0, quiet: true });
	const view = new SandboxView(sandbox.url);
	const conversations = conversationsOf(await companyOf(view));
	const model = await startScriptedModel(conversations);
	try {
		const port = await freePort();
		const server = await launchN8n({ ...tools, port }, place);
		const client = new N8nClient(server.url);
		await client.setUpOwner(newOwner());
		const credential = await createCredential(client, 'ClayHR account', { companyUrl: sandbox.url, ...administrator });
		const text = await readFile(join(project, 'examples', agentExample), 'utf8');
		const workflow = readWorkflow(text, `examples/${agentExample}`);
		const withModel = await useModel(client, workflow, model.url);
		const saved = await createWorkflow(client, withModel, credential);

		let passed = 0;
		for (const conversation of conversations) if (await holds(client, saved, conversation, say)) passed += 1;
		say(`${passed} of ${conversations.length} conversations ended as they should.`);
		const names = [...model.offered().keys()].sort().join(', ');
		say(`The model was offered the tools ${names}.`);
		const isMcpRight = await checkMcp({ client, credential, workflow, server: server.url, sandbox: view, say });
		return passed === conversations.length && isMcpRight;
	} finally {
		await model.close();
	}
}

async function companyOf(sandbox: SandboxView) {
	const [, , , person] = await activeUsersOf(sandbox);
	if (person?.email === undefined || person.email === null) throw new RangeError('The company is too small');
	const statuses = await sandbox.leaveRequestStatuses();
	const pending = [...statuses].flatMap(([id, status]) => (status === 'WA' ? [id] : [])).sort();
	const { now } = await sandbox.call('GET', '/_sandbox/clock', z.object({ now: z.string() }));
	const daysToWednesday = 14 + ((3 - new Date(now).getUTCDay() + 7) % 7);
	const day = new Date(Date.parse(now) + daysToWednesday * 86_400_000).toISOString().slice(0, 10);
	return { person: { ...person, email: person.email }, pending, day };
}

/** Points the model of a workflow to a server of this machine. */
async function useModel(client: N8nClient, workflow: Workflow, url: string): Promise<Workflow> {
	const name = 'Scripted model';
	const order = { name, type: 'openAiApi', data: { apiKey: 'none', url, header: false } };
	const { id } = await client.call('POST', '/rest/credentials', order, z.object({ id: z.string() }));
	const isModel = ({ type }: Workflow['nodes'][number]) => type.endsWith('.lmChatOpenAi');
	const nodes = workflow.nodes.map((node) =>
		isModel(node) ? { ...node, credentials: { openAiApi: { id, name } } } : node,
	);
	return { ...workflow, nodes };
}

async function holds(
	client: N8nClient,
	workflow: SavedWorkflow,
	{ title, question, answer }: CheckedConversation,
	say: (line: string) => void,
): Promise<boolean> {
	const message = { sessionId: title, action: 'sendMessage', chatInput: question };
	const { itemsOf, failure } = await runFrom(client, workflow, chat, message);
	const output = z.array(z.object({ output: z.string() })).safeParse(itemsOf.get(agent) ?? []);
	const said = output.success ? output.data.map((item) => item.output).join() : JSON.stringify(itemsOf.get(agent));
	const isRight = said === answer && failure === undefined;
	say(`${isRight ? 'right' : 'WRONG'}  ${title}${isRight ? '' : `: ${failure ?? said}`}`);
	return isRight;
}
