import { createServer } from 'node:net';

/** A server that counts connections of any protocol and closes them. */
export interface CountingServer {
	readonly port: number;
	/** Number of connections since the last call. */
	readonly taken: () => number;
	readonly close: () => Promise<void>;
}

/** Opens a counting server on this computer. */
export async function openCountingServer(): Promise<CountingServer> {
	let connections = 0;
	const server = createServer((socket) => {
		connections += 1;
		socket.on('error', () => undefined).destroy();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
	return {
		port: address.port,
		taken: () => {
			const taken = connections;
			connections = 0;
			return taken;
		},
		close: async () => await new Promise((resolve) => server.close(() => resolve())),
	};
}
