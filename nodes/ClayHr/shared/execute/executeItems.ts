import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeConnectionTypes, sleep } from 'n8n-workflow';

import type { Call } from '../call';
import { maxConcurrency } from '../http/concurrency';
import { readBaseUrl } from '../lists/sender';
import { readBatching } from './batching';
import { executeItem } from './executeItem';
import { Execution, toItemError } from './execution';
import { itemOf, ParameterCache } from './itemContext';
import { lookUpItem, needsLookUp, type PreparedItem, prepareItem } from './prepareItem';
import { runPool } from './runPool';

/** How an operation runs in a workflow: n8n calls it with all items at once. */
export type CustomOperation = (this: IExecuteFunctions) => Promise<INodeExecutionData[][]>;

// Reading the parameters of many items blocks n8n; it gets to other work in between.
const itemsAtAStretch = 100;

/**
 * Runs a call for all items of an execution: reads and checks all of them, then looks up what they need, then sends. So bad
 * input of one item keeps all from changing anything, unless the node continues on errors. Changes leave one after another in
 * the items' order; reads leave together, as far as the concurrency allows.
 *
 * @returns an operation that throws the first error of an item, unless the node continues on errors
 */
export function executeItems(call: Call): CustomOperation {
	return async function (this: IExecuteFunctions) {
		const run = new ItemRun(this, call, new Execution(await readBaseUrl(this)));
		await run.prepare();
		await run.lookUp();
		await run.send();
		return [run.output];
	};
}

class ItemRun {
	private readonly prepared: Array<PreparedItem | undefined> = [];

	private readonly outputs: INodeExecutionData[][] = [];

	/** Waits until the batch of an item is due, under Batching. */
	private readonly untilDue: (itemIndex: number) => Promise<void>;

	constructor(
		private readonly functions: IExecuteFunctions,
		private readonly call: Call,
		private readonly execution: Execution,
	) {
		this.untilDue = readBatching(functions);
	}

	/** The output of all items, in their order. */
	get output(): INodeExecutionData[] {
		return this.outputs.flat();
	}

	async prepare(): Promise<void> {
		const { functions, execution, call } = this;
		const parameters = new ParameterCache(functions.getNode());
		const { length } = inputItems(functions);
		for (let index = 0; index < length; index += 1) {
			if (index > 0 && index % itemsAtAStretch === 0) await sleep(0);
			await this.forItem(index, () => {
				this.prepared[index] = prepareItem(itemOf(functions, index, execution, parameters), call);
			});
		}
	}

	async lookUp(): Promise<void> {
		const { call, prepared, untilDue } = this;
		const waiting = this.waitingItems().filter(({ one }) => needsLookUp(one, call));
		await runPool(waiting, maxConcurrency, async ({ index, one }) => {
			await untilDue(index);
			await this.forItem(index, async () => {
				prepared[index] = await lookUpItem(one, call);
			});
		});
	}

	async send(): Promise<void> {
		const { call, outputs, prepared, untilDue } = this;
		await runPool(this.waitingItems(), call.changesData ? 1 : maxConcurrency, async ({ index, one }) => {
			await untilDue(index);
			await this.forItem(index, async () => {
				outputs[index] = await executeItem(one, call);
			});
			// A large execution needs the memory for the output.
			prepared[index] = undefined;
		});
	}

	private waitingItems(): Array<{ index: number; one: PreparedItem }> {
		return this.prepared.flatMap((one, index) => (one === undefined ? [] : [{ index, one }]));
	}

	/** Does a part of an item's work. Where the node continues on errors, an error becomes the item's output. */
	private async forItem(itemIndex: number, work: () => Promise<void> | void): Promise<void> {
		const { functions, execution } = this;
		try {
			execution.assertNotStopped();
			await work();
		} catch (error) {
			const itemError = toItemError(functions.getNode(), error, itemIndex);
			if (!functions.continueOnFail()) {
				execution.stop(itemError);
				throw itemError;
			}
			this.prepared[itemIndex] = undefined;
			this.outputs[itemIndex] = [{ json: {}, error: itemError, pairedItem: { item: itemIndex } }];
		}
	}
}

// A tool of an AI agent gets its item by another connection.
function inputItems(functions: IExecuteFunctions): INodeExecutionData[] {
	const items = functions.getInputData();
	return items.length > 0 ? items : functions.getInputData(0, NodeConnectionTypes.AiTool);
}
