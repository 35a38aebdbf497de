import {
	createServer,
	request as sendRequest,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';

/** A forward proxy on this computer that records its requests. */
export interface Proxy {
	url: string;
	/** Method and address of each request. */
	seen: string[];
	close(): Promise<void>;
}

/** Starts a forward proxy for plain HTTP and tunnels. */
export async function openProxy(): Promise<Proxy> {
	const seen: string[] = [];
	const server = createServer((request, response) => forward(request, response, seen));
	server.on('connect', (request, socket, head) => {
		seen.push(`CONNECT ${request.url}`);
		const { hostname, port } = new URL(`http://${request.url}`);
		const upstream = connect(Number(port), hostname, () => {
			socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			upstream.write(head);
			upstream.pipe(socket).pipe(upstream);
		});
		for (const end of [upstream, socket]) end.on('error', () => [upstream, socket].forEach((one) => one.destroy()));
	});
	await listen(server);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		seen,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

function forward(request: IncomingMessage, response: ServerResponse, seen: string[]): void {
	const address = new URL(request.url ?? '');
	seen.push(`${request.method} ${address.pathname}`);
	const upstream = sendRequest(address, { method: request.method, headers: request.headers }, (answer) => {
		response.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(response);
	});
	upstream.on('error', () => response.writeHead(502).end());
	request.pipe(upstream);
}

async function listen(server: Server): Promise<void> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}
