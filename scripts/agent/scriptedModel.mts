import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const messageShape = z.object({ role: z.string(), content: z.unknown() }).passthrough();
const requestShape = z.object({
	messages: z.array(messageShape),
	tools: z.array(z.object({ function: z.object({ name: z.string(), parameters: z.unknown() }) })).optional(),
});

/** What the scripted model answers: a call of a tool, or a text that ends the conversation. */
type Reply = { readonly tool: string; readonly input: Readonly<Record<string, unknown>> } | { readonly say: string };

/**
 * One turn of a conversation.
 * @param lastResult what the last tool returned; empty in the first turn
 */
export type Turn = (lastResult: string) => Reply;

/** A conversation: the user's question, and the model's turns. */
export interface Conversation {
	readonly question: string;
	readonly turns: readonly Turn[];
}

/** A server that speaks OpenAI's chat protocol and follows conversations instead of thinking. */
export interface ScriptedModel {
	/** The base URL for a credential. */
	readonly url: string;
	/** The tools that the last request offered, with their parameters. */
	readonly offered: () => ReadonlyMap<string, unknown>;
	readonly close: () => Promise<void>;
}

/** Starts the server on a free port of this machine. */
export async function startScriptedModel(conversations: readonly Conversation[]): Promise<ScriptedModel> {
	let offered = new Map<string, unknown>();
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
		const { messages, tools = [] } = requestShape.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
		offered = new Map(tools.map((tool) => [tool.function.name, tool.function.parameters]));
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify(completion(nextReply(messages, conversations))));
	};
	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			response.writeHead(400, { 'content-type': 'application/json' });
			response.end(JSON.stringify({ error: { message: String(error) } }));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/v1`,
		offered: () => offered,
		close: () => new Promise((resolve) => void server.close(() => resolve())),
	};
}

type Message = z.output<typeof messageShape>;

/** The turn is the number of the model's own messages so far, so the server keeps no state. */
function nextReply(messages: readonly Message[], conversations: readonly Conversation[]): Reply {
	const question = messages.find(({ role }) => role === 'user')?.content;
	const conversation = conversations.find((one) => one.question === textOf(question));
	if (conversation === undefined) return { say: `No conversation begins with "${textOf(question)}".` };
	const turn = conversation.turns[messages.filter(({ role }) => role === 'assistant').length];
	const last = messages.findLast(({ role }) => role === 'tool')?.content;
	return turn?.(last === undefined ? '' : textOf(last)) ?? { say: 'The conversation has no further turn.' };
}

const partShape = z.array(z.object({ text: z.string() }).passthrough());

function textOf(content: unknown): string {
	if (typeof content === 'string') return content;
	const parts = partShape.safeParse(content);
	return parts.success ? parts.data.map(({ text }) => text).join('') : JSON.stringify(content);
}

function completion(reply: Reply): object {
	const message =
		'say' in reply
			? { role: 'assistant', content: reply.say }
			: {
					role: 'assistant',
					content: null,
					tool_calls: [
						{
							id: `call_${Math.random().toString(36).slice(2)}`,
							type: 'function',
							function: { name: reply.tool, arguments: JSON.stringify(reply.input) },
						},
					],
				};
	return {
		id: 'chatcmpl-scripted',
		object: 'chat.completion',
		created: 0,
		model: 'scripted',
		choices: [{ index: 0, message, finish_reason: 'say' in reply ? 'stop' : 'tool_calls' }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	};
}
