import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox.mts';

const settingSchema = {
	type: 'object',
	additionalProperties: false,
	properties: { now: { type: 'string', format: 'date-time' }, advanceMs: { type: 'integer' } },
	oneOf: [{ required: ['now'] }, { required: ['advanceMs'] }],
} as const;

/**
 * Adds the controls of the clock.
 * @param server the server
 * @param sandbox the sandbox
 */
export function addClockRoutes(server: FastifyInstance, sandbox: Sandbox): void {
	const read = (): { now: string } => ({ now: new Date(sandbox.company.clock.now()).toISOString() });
	server.get('/_sandbox/clock', read);
	server.put<{ Body: { now?: string; advanceMs?: number } }>(
		'/_sandbox/clock',
		{ schema: { body: settingSchema } },
		({ body }) => {
			const { clock } = sandbox.company;
			clock.set(body.now === undefined ? clock.now() + (body.advanceMs ?? 0) : Date.parse(body.now));
			return read();
		},
	);
}
