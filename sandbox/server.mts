import Fastify from 'fastify';
import { OwnHosts } from './api/ownHosts.mts';
import { addApiRoutes } from './api/routes.mts';
import type { CompanyOptions } from './company/company.mts';
import type { Key } from './company/keys.mts';
import type { Contract } from './contract/contract.mts';
import { loadContract } from './contract/load.mts';
import { addControlRoutes } from './control/routes.mts';
import { addPageRoutes } from './page/routes.mts';
import { Sandbox } from './sandbox.mts';

/** Options of a sandbox. */
export interface SandboxOptions extends CompanyOptions {
	/** The address to listen on; default 127.0.0.1, which only this computer reaches. */
	host?: string | undefined;
	/** The port; default 0, any free port. */
	port?: number | undefined;
	/** True to keep defects of the sandbox off stderr. The list of violations still has them. */
	quiet?: boolean | undefined;
	/** False to leave out the fields of responses that the operation's page does not document; default true. */
	undocumentedFields?: boolean | undefined;
	/** Prepares the sandbox before it listens. */
	prepare?: ((sandbox: Sandbox) => Promise<void>) | undefined;
	/** A description to use instead of sandbox/openapi.yaml. */
	contract?: Contract | undefined;
}

/** A running sandbox. */
export interface RunningSandbox {
	/** Its address without a trailing slash; ClayHR's API is below /rm. */
	url: string;
	port: number;
	/** The API keys at the start. */
	keys: readonly Key[];
	/** Stops the sandbox and closes open connections. */
	close(): Promise<void>;
}

/**
 * Starts a sandbox: a stand-in for a ClayHR company. Unless there is a host, only this computer reaches it.
 * @param options port, size, seed and first day
 * @throws Error with the code EADDRINUSE if the port is taken, and the errors of `prepare`
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
	const { host = '127.0.0.1', port = 0, contract = await loadContract(), quiet = false, users, seed, date } = options;
	const { undocumentedFields = true } = options;
	const sandbox = new Sandbox(contract, { users, seed, date }, quiet, { undocumentedFields });
	await options.prepare?.(sandbox);
	const server = Fastify({
		forceCloseConnections: true,
		bodyLimit: 20 * 1024 * 1024,
		// Node's own limit would end a long request line with an empty 431 before the sandbox sees it.
		http: { maxHeaderSize: 16 * 1024 * 1024 },
	});
	const hosts = new OwnHosts(host);
	server.addHook('onRequest', async ({ headers }, reply) => {
		const message = hosts.refuse(headers.host, headers.origin);
		if (message !== undefined) await reply.code(403).send({ message });
	});
	await server.register((scope) => addApiRoutes(scope, sandbox));
	await server.register((scope, _options, done) => {
		addControlRoutes(scope, sandbox);
		done();
	});
	await server.register((scope) => addPageRoutes(scope));
	await server.listen({ port, host });
	const address = server.server.address();
	const taken = typeof address === 'object' && address !== null ? address.port : port;
	const { keys } = sandbox.company;
	return { url: `http://${urlHost(host)}:${taken}`, port: taken, keys, close: () => server.close() };
}

// The address for this computer itself: "all addresses" is none that a client can connect to.
function urlHost(host: string): string {
	if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
	return host.includes(':') ? `[${host}]` : host;
}
