import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Engine, PollOptions } from './engine.mts';

let lives = 0;
const nextLife = () => `workflow ${(lives += 1)}`;

/** How much time the polls of a trigger have. */
export type PollTime = Pick<PollOptions, 'budgetMs' | 'oneBatch'>;

/**
 * A trigger in a workflow that is active, with n8n's way of keeping static data: saved when the workflow is activated and
 * whenever a poll emits, but not after a poll that finds nothing.
 */
export class TriggerLife {
	/** The latest static data, as the running n8n has it. */
	staticData: IDataObject = {};

	/** What the latest poll wrote into n8n's log. */
	warnings: string[] = [];

	private saved: IDataObject | undefined;
	private workflowId = nextLife();

	constructor(
		private readonly engine: Engine,
		private parameters: INodeParameters,
		private readonly time: PollTime = {},
	) {}

	/** Lets the time come, and gives what was emitted. */
	async poll(): Promise<IDataObject[]> {
		const options = { ...this.time, workflowId: this.workflowId };
		const { events, staticData, warnings } = await this.engine.poll(this.parameters, this.staticData, options);
		Object.assign(this, { staticData, warnings });
		if (events !== null || this.saved === undefined) this.saved = staticData;
		return events ?? [];
	}

	/** Kills n8n and starts it again. With another ID of the workflow nothing is left of what the process knew. */
	restart(): void {
		this.staticData = this.saved ?? {};
		this.workflowId = nextLife();
	}

	/** Sets other parameters; n8n saves when the changed workflow is activated. */
	set(parameters: INodeParameters): void {
		this.parameters = parameters;
		this.saved = undefined;
	}

	/** How many characters the trigger's own state takes where n8n keeps it. */
	get size(): number {
		return JSON.stringify(Object.values(this.staticData)[0]).length;
	}
}

/** The eventIds of what was emitted. */
export const idsOf = (events: IDataObject[]): unknown[] => events.map(({ eventId }) => eventId);

/** Size of the largest company that the tests poll; TRIGGER_USERS=100000 takes minutes, most of which the sandbox needs. */
export const largeCompany = Number(process.env.TRIGGER_USERS ?? 2500);
