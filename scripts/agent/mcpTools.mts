import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { activeUsersOf } from '../start/example/ready/company.mts';
import type { SandboxView } from '../start/sandboxView.mts';
import type { CredentialReference } from '../start/server/credential.mts';
import type { N8nClient } from '../start/server/n8nClient.mts';
import { createWorkflow, switchOn, type Workflow } from '../start/server/workflows.mts';

/** What the check of the MCP server needs. */
export interface McpPlace {
	readonly client: N8nClient;
	readonly credential: CredentialReference;
	/** The example whose tools the MCP server offers. */
	readonly workflow: Workflow;
	/** n8n's address. */
	readonly server: string;
	readonly sandbox: SandboxView;
	readonly say: (line: string) => void;
}

const trigger = 'MCP Server';

/**
 * Offers the tools of the example by n8n's MCP Server Trigger, and calls two of them as an MCP client.
 * @returns whether the results are right
 */
export async function checkMcp({ client, credential, workflow, server, sandbox, say }: McpPlace): Promise<boolean> {
	const path = randomUUID();
	const tools = workflow.nodes.filter(({ type }) => type === 'n8n-nodes-clayhr.clayHrTool');
	const node = {
		parameters: { path },
		id: randomUUID(),
		webhookId: path,
		name: trigger,
		type: '@n8n/n8n-nodes-langchain.mcpTrigger',
		typeVersion: 2,
		position: [0, 0],
	};
	const connections = Object.fromEntries(
		tools.map(({ name }) => [name, { ai_tool: [[{ node: trigger, type: 'ai_tool', index: 0 }]] }]),
	);
	const saved = await createWorkflow(
		client,
		{ ...workflow, name: 'HR tools over MCP', nodes: [node, ...tools], connections },
		credential,
	);
	await switchOn(client, saved);
	const mcp = new McpClient(`${server}/mcp/${path}`);
	await mcp.open();
	const names = await mcp.toolNames();
	const [, , , person] = await activeUsersOf(sandbox);
	const found = await mcp.callTool('Get_Person', { Person: person?.email ?? '' });
	const refused = await mcp.callTool('Get_Person', { Person: 'nobody@example.com' });
	const checks: Array<[string, boolean, string]> = [
		['offers all tools', names.length === tools.length, names.join(', ')],
		['finds a person by email', found.includes(person?.displayFullName ?? 'nobody'), found],
		['says that nobody has an email', refused.includes('nobody@example.com'), refused],
	];
	for (const [title, isRight, text] of checks) {
		say(`${isRight ? 'right' : 'WRONG'}  over MCP: ${title}${isRight ? '' : `: ${text}`}`);
	}
	return checks.every(([, isRight]) => isRight);
}

const answerShape = z.object({
	result: z
		.object({
			tools: z.array(z.object({ name: z.string() })).optional(),
			content: z.array(z.object({ text: z.string().optional() })).optional(),
		})
		.passthrough()
		.optional(),
	error: z.object({ message: z.string() }).optional(),
});

/** A client of MCP over HTTP, as far as this check needs it. */
class McpClient {
	private session = '';
	private id = 0;

	constructor(private readonly url: string) {}

	/** Opens a session. n8n registers the address of an activated workflow a moment after it confirms the activation. */
	async open(): Promise<void> {
		const clientInfo = { name: 'agent-test', version: '1' };
		const params = { protocolVersion: '2025-03-26', capabilities: {}, clientInfo };
		for (let attempt = 0; ; attempt += 1) {
			try {
				await this.send('initialize', params);
				break;
			} catch (error) {
				if (attempt > 100) throw error;
				await sleep(200);
			}
		}
		await this.post({ jsonrpc: '2.0', method: 'notifications/initialized' });
	}

	async toolNames(): Promise<string[]> {
		return ((await this.send('tools/list', {})).result?.tools ?? []).map(({ name }) => name);
	}

	/** The text that a tool returns. */
	async callTool(name: string, input: object): Promise<string> {
		const { result, error } = await this.send('tools/call', { name, arguments: input });
		return (result?.content ?? []).map(({ text }) => text ?? '').join('') || (error?.message ?? '');
	}

	private async send(method: string, params: object): Promise<z.output<typeof answerShape>> {
		this.id += 1;
		const text = await this.post({ jsonrpc: '2.0', id: this.id, method, params });
		// The answer is JSON, or one server-sent event with the JSON.
		const data = /^data: (.*)$/m.exec(text)?.[1] ?? text;
		return answerShape.parse(JSON.parse(data));
	}

	private async post(message: object): Promise<string> {
		const response = await fetch(this.url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				accept: 'application/json, text/event-stream',
				...(this.session !== '' && { 'mcp-session-id': this.session }),
			},
			body: JSON.stringify(message),
			signal: AbortSignal.timeout(60_000),
		});
		this.session = response.headers.get('mcp-session-id') ?? this.session;
		const text = await response.text();
		if (!response.ok) throw new Error(`The MCP server answered ${response.status}: ${text.slice(0, 300)}`);
		return text;
	}
}
