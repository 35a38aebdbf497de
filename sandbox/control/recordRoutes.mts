import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox.mts';
import { matchesPath } from './faults.mts';

const schema = {
	querystring: { type: 'object', additionalProperties: false, properties: { path: { type: 'string' } } },
} as const;

/**
 * Adds the controls that return the request log and the violations.
 * @param server the server
 * @param sandbox the sandbox
 */
export function addRecordRoutes(server: FastifyInstance, sandbox: Sandbox): void {
	server.get<{ Querystring: { path?: string } }>('/_sandbox/requests', { schema }, ({ query }) => {
		const { path } = query;
		const entries = sandbox.requests.list();
		return path === undefined ? entries : entries.filter((entry) => matchesPath(path, entry.path));
	});
	server.delete('/_sandbox/requests', (_request, reply) => {
		sandbox.requests.clear();
		return reply.code(204).send();
	});
	server.get('/_sandbox/violations', () => sandbox.violations.list());
	server.delete('/_sandbox/violations', (_request, reply) => {
		sandbox.violations.clear();
		return reply.code(204).send();
	});
}
