import { request as sendRequest } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A server with an untrusted certificate, in front of a plain one. */
export interface TlsFront {
	url: string;
	/** Number of connections since the last call, also of those that the client gave up. */
	taken(): number;
	close(): Promise<void>;
}

/**
 * Starts a TLS server with a self-signed certificate that forwards all requests.
 *
 * @param target address of the plain server
 */
export async function openTlsFront(target: string): Promise<TlsFront> {
	const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], { keySize: 2048 });
	const server = createServer({ key, cert }, (request, response) => {
		const { url = '', method, headers } = request;
		const upstream = sendRequest(new URL(url, target), { method, headers }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		upstream.on('error', () => response.writeHead(502).end());
		request.pipe(upstream);
	});
	let connections = 0;
	server.on('connection', () => (connections += 1));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `https://127.0.0.1:${port}`,
		taken: () => {
			const taken = connections;
			connections = 0;
			return taken;
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
