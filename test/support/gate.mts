import { createServer, type IncomingMessage, request as send, type Server, type ServerResponse } from 'node:http';

/** The path with an immediate response. */
const bell = '/bell';

const gates = new Set<Gate>();

afterEach(async () => {
	for (const gate of gates) await gate.close();
	gates.clear();
});

/**
 * A proxy in front of a sandbox that holds requests until the test releases them. It shows the number of concurrent
 * requests, and delays a response until something else has happened, on any machine.
 */
export class Gate {
	/** Maximum number of requests held at once. */
	most = 0;

	private state: 'shut' | 'together' | 'open' = 'shut';
	private held: Array<() => void> = [];
	private readonly listeners = new Set<() => void>();
	private readonly server: Server;

	/** @param target the sandbox's address, without a slash at the end */
	private constructor(private readonly target: string) {
		this.server = createServer((request, response) => {
			if (request.url === bell) response.end();
			else this.take(() => forward(this.target, request, response));
		});
	}

	/** Creates a closed gate. It ends with the test. */
	static async before(target: string): Promise<Gate> {
		const gate = new Gate(target);
		gates.add(gate);
		await new Promise<void>((resolve) => gate.server.listen(0, '127.0.0.1', resolve));
		return gate;
	}

	/** Its address, without a slash at the end. */
	get url(): string {
		const address = this.server.address();
		if (address === null || typeof address === 'string') throw new Error('The gate has no address');
		return `http://127.0.0.1:${address.port}`;
	}

	/** Resolves when a request and all requests sent together with it have arrived. */
	async untilKnocked(): Promise<void> {
		if (this.held.length === 0) await new Promise<void>((resolve) => this.listeners.add(resolve));
		// Later requests have been answered several times by now.
		for (let ring = 0; ring < 5; ring += 1) await (await fetch(this.url + bell)).text();
	}

	/** Releases requests from now on, all concurrent ones together. */
	letThroughTogether(): void {
		this.state = 'together';
		if (this.held.length > 0) void this.passTogether();
	}

	/** Releases all requests from now on. */
	open(): void {
		this.state = 'open';
		this.pass();
	}

	/** Holds all requests from now on. */
	shut(): void {
		this.state = 'shut';
	}

	/** Stops the gate. */
	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	private take(forwardIt: () => void): void {
		if (this.state === 'open') {
			forwardIt();
			return;
		}
		this.held.push(forwardIt);
		this.most = Math.max(this.most, this.held.length);
		for (const listener of this.listeners) listener();
		this.listeners.clear();
		if (this.state === 'together' && this.held.length === 1) void this.passTogether();
	}

	private async passTogether(): Promise<void> {
		await this.untilKnocked();
		this.pass();
	}

	private pass(): void {
		for (const forwardIt of this.held.splice(0)) forwardIt();
	}
}

function forward(target: string, request: IncomingMessage, response: ServerResponse): void {
	const { method, headers } = request;
	const onward = send(new URL(request.url ?? '/', target), { method, headers }, (answer) => {
		response.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(response);
	});
	onward.once('error', () => response.destroy());
	request.pipe(onward);
}
