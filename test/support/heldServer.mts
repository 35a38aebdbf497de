import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A ClayHR that answers a request when the test says so. */
export interface HeldServer {
	/** Its address, without a slash at the end. */
	readonly url: string;
	/** What was asked so far, in order. */
	readonly asked: string[];
	/** Resolves when this many requests have arrived. */
	untilAsked(count: number): Promise<void>;
	/** Answers the oldest request that has no answer yet. */
	answer(status?: number, body?: unknown): void;
	/** Answers all requests with an empty list from now on. */
	open(): void;
	/** Gives all that was started in this process time to reach the server. */
	settle(): Promise<void>;
	close(): Promise<void>;
}

/**
 * Opens a server on this computer.
 *
 * @param nameOf names a request in `asked`
 */
export async function openHeldServer(nameOf: (url: URL) => string): Promise<HeldServer> {
	const asked: string[] = [];
	const held: ServerResponse[] = [];
	let isOpen = false;
	const listeners = new Set<() => void>();
	const answer = (status = 200, body: unknown = []) => {
		held.shift()?.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	};
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '', 'http://127.0.0.1');
		if (url.pathname === '/ping') {
			response.end();
			return;
		}
		asked.push(nameOf(url));
		held.push(response);
		if (isOpen) answer();
		for (const listener of listeners) listener();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		url,
		asked,
		untilAsked: async (count) =>
			await new Promise((resolve) => {
				const check = () => {
					if (asked.length >= count) resolve();
				};
				listeners.add(check);
				check();
			}),
		answer,
		open: () => {
			isOpen = true;
			while (held.length > 0) answer();
		},
		settle: async () => {
			for (let round = 0; round < 40; round += 1) await fetch(`${url}/ping`);
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
