import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox.mts';

// A hundred years: no test of a company needs more, and all its dates stay valid.
const furthest = 100 * 366 * 86_400_000;
const latest = Date.parse('2999-12-31T23:59:59Z');

const settingSchema = {
	type: 'object',
	additionalProperties: false,
	properties: {
		now: { type: 'string', format: 'date-time' },
		advanceMs: { type: 'integer', minimum: -furthest, maximum: furthest },
	},
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
		({ body }, reply) => {
			const { clock } = sandbox.company;
			const moment = body.now === undefined ? clock.now() + (body.advanceMs ?? 0) : Date.parse(body.now);
			if (!(moment >= 0 && moment <= latest))
				return reply.code(400).send({ message: 'The sandbox rejected this: the clock runs from 1970 to 2999.' });
			clock.set(moment);
			return read();
		},
	);
}
