import type { FastifyError, FastifyInstance } from 'fastify';
import type { CompanyOptions } from '../company/company.mts';
import { fewestUsers, mostUsers } from '../company/size.mts';
import type { Sandbox } from '../sandbox.mts';
import { addAlternativePathRoutes } from './alternativePaths.mts';
import { addClockRoutes } from './clockRoutes.mts';
import { compileSchema } from './compileSchema.mts';
import { addFaultRoutes } from './faultRoutes.mts';
import { overview } from './overview.mts';
import { addRateLimitRoutes } from './rateLimit.mts';
import { addRecordRoutes } from './recordRoutes.mts';
import { addSettingsRoutes } from './settings.mts';
import { addSpecialCaseRoutes } from './specialCaseRoutes.mts';
import { addStateRoutes } from './stateRoutes.mts';
import { addWholeStateRoutes } from './wholeStateRoutes.mts';

/** Returns the names of unknown fields, and the allowed values, which the library's message lacks. */
function namesIn({ validation = [] }: FastifyError): string {
	const names = validation.flatMap(({ params }) => [params.additionalProperty, params.allowedValues].flat());
	const known = names.filter((name) => name !== undefined).map(String);
	return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

const resetSchema = {
	type: ['object', 'null'],
	additionalProperties: false,
	properties: {
		users: { type: 'integer', minimum: fewestUsers, maximum: mostUsers },
		seed: { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 },
		date: { type: 'string', format: 'date' },
	},
} as const;

/**
 * Adds the sandbox's own controls below /_sandbox. They need no key and are not part of ClayHR.
 * @param server the server
 * @param sandbox the sandbox
 */
export function addControlRoutes(server: FastifyInstance, sandbox: Sandbox): void {
	server.setValidatorCompiler(compileSchema);
	server.setErrorHandler<FastifyError>((error, _request, reply) =>
		reply
			.code(error.statusCode ?? 500)
			.send({ message: `The sandbox rejected this: ${error.message}${namesIn(error)}.` }),
	);
	server.setNotFoundHandler((request, reply) =>
		reply.code(404).send({ message: `The sandbox has nothing at ${request.method} ${request.url}.` }),
	);
	server.get('/_sandbox/health', () => ({
		status: 'ok',
		users: sandbox.company.people.size,
		plan: sandbox.company.plan,
	}));
	server.get('/_sandbox/keys', () => sandbox.company.keys);
	server.get('/_sandbox/overview', () => overview(sandbox));
	server.get('/_sandbox/in-flight', () => ({ now: sandbox.inFlight.now, peak: sandbox.inFlight.peak }));
	server.delete('/_sandbox/in-flight', (_request, reply) => {
		sandbox.inFlight.resetPeak();
		return reply.code(204).send();
	});
	// Options that a reset omits stay unchanged.
	server.post<{ Body: CompanyOptions | null }>('/_sandbox/reset', { schema: { body: resetSchema } }, (request) => {
		sandbox.reset({ ...sandbox.options, ...request.body });
		return sandbox.company.plan;
	});
	addRecordRoutes(server, sandbox);
	addFaultRoutes(server, sandbox);
	addRateLimitRoutes(server, sandbox);
	addClockRoutes(server, sandbox);
	addAlternativePathRoutes(server, sandbox);
	addSettingsRoutes(server, sandbox);
	addStateRoutes(server, sandbox);
	addWholeStateRoutes(server, sandbox);
	addSpecialCaseRoutes(server, sandbox);
}
