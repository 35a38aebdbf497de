import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Engine, PollOptions } from './engine.mts';

let lives = 0;
const nextLife = () => `workflow ${(lives += 1)}`;

/** The time limits of a trigger's polls. */
export type PollTime = Pick<PollOptions, 'budgetMs' | 'oneBatch'>;

/**
 * A trigger in an active workflow. Static data is saved as in n8n: at activation and after each poll with events, but
 * not after a poll without events.
 */
export class TriggerLife {
	/** The latest static data in the running n8n. */
	staticData: IDataObject = {};

	/** Warnings of the latest poll in n8n's log. */
	warnings: string[] = [];

	private saved: IDataObject | undefined;
	private workflowId = nextLife();

	constructor(
		private readonly engine: Engine,
		private parameters: INodeParameters,
		private readonly time: PollTime = {},
	) {}

	/**
	 * Runs the next poll and returns its events.
	 *
	 * @param activation how n8n came to poll; by default on schedule
	 */
	async poll(activation?: PollOptions['activation']): Promise<IDataObject[]> {
		const options = { ...this.time, workflowId: this.workflowId, activation };
		const { events, staticData, warnings } = await this.engine.poll(this.parameters, this.staticData, options);
		Object.assign(this, { staticData, warnings });
		if (events !== null || this.saved === undefined) this.saved = staticData;
		return events ?? [];
	}

	/** Kills and restarts n8n. Another workflow ID drops everything that the process knew. */
	restart(): void {
		this.staticData = this.saved ?? {};
		this.workflowId = nextLife();
	}

	/** Sets other parameters. n8n saves when it activates the changed workflow. */
	set(parameters: INodeParameters): void {
		this.parameters = parameters;
		this.saved = undefined;
	}

	/** Size of the trigger's own state in n8n, in characters. */
	get size(): number {
		return JSON.stringify(Object.values(this.staticData)[0]).length;
	}
}

/** The events' eventIds. */
export const idsOf = (events: IDataObject[]): unknown[] => events.map(({ eventId }) => eventId);

/** Size of the largest company in tests of polls. TRIGGER_USERS=100000 takes minutes, mostly in the sandbox. */
export const largeCompany = Number(process.env.TRIGGER_USERS ?? 2500);
