import Fastify from 'fastify';
import { addApiRoutes } from './api/routes.mts';
import type { CompanyOptions } from './company/company.mts';
import type { Contract } from './contract/contract.mts';
import { loadContract } from './contract/load.mts';
import { addControlRoutes } from './control/routes.mts';
import { addPageRoutes } from './page/routes.mts';
import { Sandbox } from './sandbox.mts';

/** What a sandbox may be asked to be. */
export interface SandboxOptions extends CompanyOptions {
	/** The port to listen on, on 127.0.0.1; 0, the default, takes any that is free. */
	port?: number | undefined;
	/** True: defects of the sandbox are not written to stderr; they are in the list of violations all the same. */
	quiet?: boolean | undefined;
	/** The description to check against instead of sandbox/openapi.yaml. */
	contract?: Contract | undefined;
}

/** A sandbox that listens. */
export interface RunningSandbox {
	/** Its address without a slash at the end; ClayHR's API is beneath /rm. */
	url: string;
	port: number;
	/** Ends it; connections that are still open are cut. */
	close(): Promise<void>;
}

/**
 * Opens a sandbox: a stand-in for a ClayHR company, reachable on 127.0.0.1 only.
 * @param options port, size, seed and first day
 * @throws Error with the code EADDRINUSE when the port is taken
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
	const { port = 0, contract = await loadContract(), quiet = false, users, seed, date } = options;
	const sandbox = new Sandbox(contract, { users, seed, date }, quiet);
	const server = Fastify({ forceCloseConnections: true, bodyLimit: 20 * 1024 * 1024 });
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
