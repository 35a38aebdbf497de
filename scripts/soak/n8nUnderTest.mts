import { spawnN8n, type N8nStart, type StartingN8n } from '../start/server/n8nServer.mts';
import { Problem } from '../support/problem.mts';
import type { Processes } from '../support/processes.mts';
import type { Kill } from './facts.mts';

/** An n8n that is killed and restarted with the same folder, so that it keeps its data. */
export class N8nUnderTest {
	private current: { readonly server: StartingN8n; ready: boolean } | undefined;

	/**
	 * @param prepared how to start n8n
	 * @param processes starts it
	 */
	constructor(
		private readonly prepared: N8nStart,
		private readonly processes: Pick<Processes, 'start' | 'end'>,
	) {}

	/** Its address without a trailing slash. */
	get url(): string {
		return `http://127.0.0.1:${this.prepared.port}`;
	}

	/** Starts n8n and returns at once. */
	start(): void {
		const server = spawnN8n(this.prepared, this.processes);
		const current = { server, ready: false };
		// `untilReady` and `whileUp` report the error to their callers.
		server.ended.catch(() => undefined);
		server.ready.then(() => (current.ready = true)).catch(() => undefined);
		this.current = current;
	}

	/**
	 * Resolves when n8n responds.
	 * @throws Problem if n8n ends before, or takes too long
	 */
	async untilReady(): Promise<void> {
		await this.running().server.ready;
	}

	/**
	 * Runs work that needs n8n.
	 * @throws Problem if n8n ends during the work
	 */
	async whileUp<Result>(work: () => Promise<Result>): Promise<Result> {
		return Promise.race([work(), this.running().server.ended]);
	}

	/** Kills n8n and all its descendants by force. Resolves when all have ended. */
	async kill(): Promise<Kill> {
		const { server, ready } = this.running();
		this.current = undefined;
		const kill = { at: Date.now(), ready };
		await this.processes.end(server.running, 0);
		return kill;
	}

	private running() {
		if (this.current !== undefined) return this.current;
		throw new Problem('n8n must be running for this.');
	}
}
