import Fastify from 'fastify';
import type { Document } from 'openapi-backend';
import { isObject } from '../../sandbox/contract/guards.mts';
import { createContract, type Contract } from '../../sandbox/contract/contract.mts';
import { readDescription } from '../../sandbox/contract/description.mts';
import { startSandbox, type RunningSandbox } from '../../sandbox/server.mts';

/** Options of a sandbox. */
interface Order {
	users?: number;
	seed?: number;
	date?: string;
	/** Examples that replace those of the description, by method and path as in the description. */
	examples?: Record<string, unknown>;
	/** Whether answers have fields that the call's page does not document; false by default. */
	undocumentedFields?: boolean;
}

const open = new Map<string, RunningSandbox>();
const server = Fastify({ forceCloseConnections: true });
let opened = 0;

/** Reads the description and replaces the examples of its responses with status 200. */
async function contractWith(examples: Record<string, unknown>): Promise<Contract> {
	const description = readDescription();
	for (const [operation, example] of Object.entries(examples)) replaceExample(description, operation, example);
	return createContract(description);
}

function replaceExample(description: Document, operation: string, example: unknown): void {
	const [method = '', path = ''] = operation.split(' ');
	let part: unknown = description.paths;
	for (const name of [path, method.toLowerCase(), 'responses', '200', 'content', 'application/json'])
		part = isObject(part) ? part[name] : undefined;
	if (!isObject(part)) throw new Error(`The description has no answer 200 of ${operation}.`);
	part.example = example;
}

server.post<{ Body: Order }>('/', async ({ body }) => {
	const { examples, undocumentedFields = false, ...order } = body;
	const contract = examples === undefined ? undefined : await contractWith(examples);
	const sandbox = await startSandbox({ ...order, undocumentedFields, contract, quiet: examples !== undefined });
	opened += 1;
	open.set(String(opened), sandbox);
	return { url: sandbox.url, id: String(opened) };
});

server.delete<{ Params: { id: string } }>('/:id', async ({ params }, reply) => {
	await open.get(params.id)?.close();
	open.delete(params.id);
	return reply.code(204).send();
});

async function end(): Promise<void> {
	await Promise.all([...open.values()].map((sandbox) => sandbox.close()));
	await server.close();
	// Delayed responses may still be pending.
	process.exit();
}

process.stdout.write(`${await server.listen({ port: 0, host: '127.0.0.1' })}\n`);
// The parent process holds stdin, so its end is the parent's end.
process.stdin.once('close', () => void end()).resume();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
