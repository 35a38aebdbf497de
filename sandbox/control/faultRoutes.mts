import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox.mts';
import { pageServers } from '../api/errorPage.mts';
import { faultKinds, type FaultOrder } from './faults.mts';

const orderSchema = {
	type: 'object',
	additionalProperties: false,
	required: ['path', 'kind'],
	not: { required: ['times', 'share'] },
	properties: {
		path: { type: 'string', pattern: '^(/[^*]*\\*?|\\*)$' },
		method: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
		kind: { enum: faultKinds },
		times: { type: 'integer', minimum: 1 },
		share: { type: 'number', minimum: 0, maximum: 1 },
		status: { type: 'integer', minimum: 200, maximum: 599 },
		retryAfter: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'string' }] },
		delayMs: { type: 'integer', minimum: 0, maximum: 600_000 },
		message: { type: 'string' },
		body: {},
		server: { enum: pageServers },
		rows: { type: 'array', items: { type: 'integer', minimum: 0 } },
		fields: { type: 'array', items: { type: 'string' } },
		location: { type: 'string' },
		depth: { type: 'integer', minimum: 1, maximum: 10_000_000 },
		bytes: { type: 'integer', minimum: 1, maximum: 8_000_000_000 },
		gzip: { type: 'boolean' },
		after: { type: 'boolean' },
	},
	allOf: [
		{ if: { properties: { kind: { const: 'delay' } } }, then: { required: ['delayMs'] } },
		{ if: { properties: { kind: { const: 'hideRows' } } }, then: { required: ['rows'] } },
		{ if: { properties: { kind: { const: 'hideFields' } } }, then: { required: ['fields'] } },
	],
} as const;

/**
 * Adds the controls of faults.
 * @param server the server
 * @param sandbox the sandbox
 */
export function addFaultRoutes(server: FastifyInstance, sandbox: Sandbox): void {
	server.post<{ Body: FaultOrder }>('/_sandbox/faults', { schema: { body: orderSchema } }, (request, reply) =>
		reply.code(201).send(sandbox.faults.add(request.body)),
	);
	server.get('/_sandbox/faults', () => sandbox.faults.list());
	server.delete('/_sandbox/faults', (_request, reply) => {
		sandbox.faults.clear();
		return reply.code(204).send();
	});
}
