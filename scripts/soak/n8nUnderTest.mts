import { spawnN8n, type N8nStart, type StartingN8n } from '../start/server/n8nServer.mts';
import { Problem } from '../support/problem.mts';
import type { Processes } from '../support/processes.mts';
import type { Kill } from './facts.mts';

/** An n8n that is killed and started again, always with the same folder, so that it goes on with what it had stored. */
export class N8nUnderTest {
	private current: { readonly server: StartingN8n; ready: boolean } | undefined;

	/**
	 * @param prepared how n8n is started
	 * @param processes what it is started with
	 */
	constructor(
		private readonly prepared: N8nStart,
		private readonly processes: Pick<Processes, 'start' | 'end'>,
	) {}

	/** Its address without a slash at its end. */
	get url(): string {
		return `http://127.0.0.1:${this.prepared.port}`;
	}

	/** Starts it, and returns at once. */
	start(): void {
		const server = spawnN8n(this.prepared, this.processes);
		const current = { server, ready: false };
		// Whoever waits is told by `untilReady` or `whileUp`.
		server.ended.catch(() => undefined);
		server.ready.then(() => (current.ready = true)).catch(() => undefined);
		this.current = current;
	}

	/**
	 * Resolves once it answers.
	 * @throws Problem when it ends before, or takes too long
	 */
	async untilReady(): Promise<void> {
		await this.running().server.ready;
	}

	/**
	 * Does some work that needs it.
	 * @throws Problem when it ends meanwhile
	 */
	async whileUp<Result>(work: () => Promise<Result>): Promise<Result> {
		return Promise.race([work(), this.running().server.ended]);
	}

	/** Kills it, by force and with all it started; resolves when nothing of it is left. */
	async kill(): Promise<Kill> {
		const { server, ready } = this.running();
		this.current = undefined;
		const kill = { at: Date.now(), ready };
		await this.processes.end(server.running, 0);
		return kill;
	}

	private running() {
		if (this.current !== undefined) return this.current;
		throw new Problem('n8n is not running, and has to be for this.');
	}
}
