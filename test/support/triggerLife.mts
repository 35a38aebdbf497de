import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Engine } from './engine.mts';

/**
 * A trigger in a workflow that is active, with n8n's way of keeping static data: saved when the workflow is activated and
 * whenever a poll emits, but not after a poll that finds nothing.
 */
export class TriggerLife {
	/** The latest static data, as the running n8n has it. */
	staticData: IDataObject = {};

	private saved: IDataObject | undefined;

	constructor(
		private readonly engine: Engine,
		private parameters: INodeParameters,
		private readonly budgetMs?: number,
	) {}

	/** Lets the time come, and gives what was emitted. */
	async poll(): Promise<IDataObject[]> {
		const { events, staticData } = await this.engine.poll(this.parameters, this.staticData, 'trigger', this.budgetMs);
		this.staticData = staticData;
		if (events !== null || this.saved === undefined) this.saved = staticData;
		return events ?? [];
	}

	/** Kills n8n and starts it again. */
	restart(): void {
		this.staticData = this.saved ?? {};
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
