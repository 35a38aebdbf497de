import Fastify from 'fastify';
import { addApiRoutes } from './api/routes.mts';
import type { CompanyOptions } from './company/company.mts';
import type { Contract } from './contract/contract.mts';
import { loadContract } from './contract/load.mts';
import { addControlRoutes } from './control/routes.mts';
import { addPageRoutes } from './page/routes.mts';
import { Sandbox } from './sandbox.mts';

/** Options of a sandbox. */
export interface SandboxOptions extends CompanyOptions {
	/** The port on 127.0.0.1; default 0, any free port. */
	port?: number | undefined;
	/** True to keep defects of the sandbox off stderr. The list of violations still has them. */
	quiet?: boolean | undefined;
	/** A description to use instead of sandbox/openapi.yaml. */
	contract?: Contract | undefined;
}

/** A running sandbox. */
export interface RunningSandbox {
	/** Its address without a trailing slash; ClayHR's API is below /rm. */
	url: string;
	port: number;
	/** Stops the sandbox and closes open connections. */
	close(): Promise<void>;
}

/**
 * Starts a sandbox: a stand-in for a ClayHR company, reachable on 127.0.0.1 only.
 * @param options port, size, seed and first day
 * @throws Error with the code EADDRINUSE if the port is taken
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
	const { port = 0, contract = await loadContract(), quiet = false, users, seed, date } = options;
	const sandbox = new Sandbox(contract, { users, seed, date }, quiet);
	const server = Fastify({
		forceCloseConnections: true,
		bodyLimit: 20 * 1024 * 1024,
		// Node's own limit would end a long request line with an empty 431 before the sandbox sees it.
		http: { maxHeaderSize: 16 * 1024 * 1024 },
	});
	await server.register((scope) => addApiRoutes(scope, sandbox));
	await server.register((scope, _options, done) => {
		addControlRoutes(scope, sandbox);
		done();
	});
	await server.register((scope) => addPageRoutes(scope));
	await server.listen({ port, host: '127.0.0.1' });
	const address = server.server.address();
	const taken = typeof address === 'object' && address !== null ? address.port : port;
	return { url: `http://127.0.0.1:${taken}`, port: taken, close: () => server.close() };
}
