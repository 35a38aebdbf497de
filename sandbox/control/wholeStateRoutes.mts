import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox.mts';
import { exportState } from '../state/exportState.mts';

const schema = {
	querystring: {
		type: 'object',
		additionalProperties: false,
		properties: { complete: { type: 'boolean', default: false } },
	},
} as const;

// A company of 100,000 users that were all changed.
const largestState = 256 * 1024 * 1024;

/**
 * Adds the controls that export and import the state of the whole company.
 * @param server the server
 * @param sandbox the sandbox
 */
export function addWholeStateRoutes(server: FastifyInstance, sandbox: Sandbox): void {
	server.get<{ Querystring: { complete: boolean } }>('/_sandbox/state', { schema }, ({ query }, reply) =>
		reply.type('application/json').send(Readable.from(exportState(sandbox.company, query.complete))),
	);
	server.put('/_sandbox/state', { bodyLimit: largestState }, async ({ body }) => {
		await sandbox.restore(body);
		return sandbox.company.plan;
	});
}
