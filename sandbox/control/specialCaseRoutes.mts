import type { FastifyInstance } from 'fastify';
import { addSpecialCases } from '../company/specialCases.mts';
import type { Sandbox } from '../sandbox.mts';

/**
 * Adds the control that gives the company people and org units of every special kind.
 * @param server the server
 * @param sandbox the sandbox
 */
export function addSpecialCaseRoutes(server: FastifyInstance, sandbox: Sandbox): void {
	server.post('/_sandbox/special-cases', (_request, reply) => {
		const found = addSpecialCases(sandbox.company);
		const message = 'The company is too small for the special cases: it needs 40 users.';
		return found ?? reply.code(409).send({ message });
	});
}
