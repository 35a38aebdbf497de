import { type IExecuteFunctions, type INodeExecutionData, NodeConnectionTypes, sleep } from 'n8n-workflow';

import type { Call } from '../call';
import { maxConcurrency } from '../http/concurrency';
import { settle } from '../http/failure';
import { sleepUnlessCancelled } from '../http/retry';
import { isObject } from '../isObject';
import { readBaseUrl } from '../lists/sender';
import { EarlierTries } from './earlierTries';
import { addEmptyFieldsHint, foreignFields } from './emptyFieldsHint';
import { executeItem } from './executeItem';
import { Execution, toItemError, itemOf, ParameterCache } from './itemContext';
import { withOtherItems } from './otherItems';
import { lookUpItem, needsLookUp, type PreparedItem, prepareItem } from './prepareItem';
import { runPool } from './runPool';

/** n8n's type of a custom operation: called once with all items. */
export type CustomOperation = (this: IExecuteFunctions) => Promise<INodeExecutionData[][]>;

// Reading the parameters of many items blocks n8n, so the loop yields after this many items.
const itemsAtAStretch = 100;

/**
 * Runs a call for all items of an execution in three steps: read and check all items, look up missing values, send. If
 * one item has bad input, nothing is sent, unless the node continues on errors. Changes are sent one after another in
 * the items' order. Reads are sent in parallel, within the concurrency limit.
 *
 * @returns an operation that throws the first error of an item, unless the node continues on errors
 */
export function executeItems(call: Call): CustomOperation {
	return async function (this: IExecuteFunctions) {
		const run = new ItemLoop(this, call, new Execution(await readBaseUrl(this)));
		const outcome = await settle(run.run());
		if ('error' in outcome) throw run.explained(outcome.error);
		const { output } = run;
		addEmptyFieldsHint(this, run.foreignFields, output);
		return [output];
	};
}

class ItemLoop {
	private readonly prepared: Array<PreparedItem | undefined> = [];

	private readonly outputs: INodeExecutionData[][] = [];

	/** The selected fields that are none of the operation's own. */
	readonly foreignFields = new Set<string>();

	private readonly earlierTries: EarlierTries;

	private readonly itemCount: number;

	private isSending = false;

	/** Waits until the batch of an item may start (Request Options, Batching). */
	private readonly untilDue: (itemIndex: number) => Promise<void>;

	constructor(
		private readonly functions: IExecuteFunctions,
		private readonly call: Call,
		private readonly execution: Execution,
	) {
		this.earlierTries = EarlierTries.ofRun(functions, call);
		this.itemCount = inputItems(functions).length;
		this.untilDue = readBatching(functions);
	}

	/** The output of all items, in input order. */
	get output(): INodeExecutionData[] {
		return this.outputs.flat();
	}

	/** @throws the first error of an item, unless the node continues on errors */
	async run(): Promise<void> {
		await this.prepare();
		await this.lookUp();
		this.isSending = true;
		await this.send();
	}

	/** Adds what happened to the other items to the error that stopped a change. */
	explained(error: unknown): unknown {
		const { call, functions, itemCount, isSending } = this;
		if (!call.changesData || itemCount === 1) return error;
		const carriedOut = this.outputs.filter(Boolean).length;
		return withOtherItems(functions.getNode(), error, { carriedOut, itemCount, isSending });
	}

	private async prepare(): Promise<void> {
		const { functions, execution, call, itemCount } = this;
		const parameters = new ParameterCache(functions.getNode());
		const facts = { changesData: call.changesData, isOnlyItem: itemCount === 1 };
		for (let index = 0; index < itemCount; index += 1) {
			if (index > 0 && index % itemsAtAStretch === 0) await sleep(0);
			await this.forItem(index, () => {
				const output = this.earlierTries.outputOf(index);
				if (output) this.outputs[index] = output;
				else this.prepared[index] = prepareItem(itemOf(functions, index, execution, parameters, facts), call);
			});
		}
	}

	private async lookUp(): Promise<void> {
		const { call, prepared, untilDue } = this;
		const waiting = this.waitingItems().filter(({ one }) => needsLookUp(one, call));
		await runPool(waiting, maxConcurrency, async ({ index, one }) => {
			await untilDue(index);
			await this.forItem(index, async () => {
				prepared[index] = await lookUpItem(one, call);
			});
		});
	}

	private async send(): Promise<void> {
		const { call, earlierTries, outputs, prepared, untilDue } = this;
		await runPool(this.waitingItems(), call.changesData ? 1 : maxConcurrency, async ({ index, one }) => {
			await untilDue(index);
			await this.forItem(index, async () => {
				outputs[index] = await earlierTries.remember(index, one.parts, executeItem(one, call));
			});
			for (const name of foreignFields(one.item, call)) this.foreignFields.add(name);
			// Frees memory for the output of a large execution.
			prepared[index] = undefined;
		});
	}

	private waitingItems(): Array<{ index: number; one: PreparedItem }> {
		return this.prepared.flatMap((one, index) => (one === undefined ? [] : [{ index, one }]));
	}

	/** Runs a step of an item. If the node continues on errors, the error becomes the item's output. */
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

// A tool of an AI Agent receives its item by another connection type.
function inputItems(functions: IExecuteFunctions): INodeExecutionData[] {
	const items = functions.getInputData();
	return items.length > 0 ? items : functions.getInputData(0, NodeConnectionTypes.AiTool);
}

/**
 * Reads Batching under Request Options from the first item, as n8n's routing engine does.
 *
 * @returns a function that waits until the batch of an item may start
 */
function readBatching(functions: IExecuteFunctions): (itemIndex: number) => Promise<void> {
	const { batching }: { batching?: unknown } = functions.getNodeParameter('requestOptions', 0, {}) as object;
	const batch = isObject(batching) && isObject(batching.batch) ? batching.batch : {};
	const size = Number(batch.batchSize) > 0 ? Math.floor(Number(batch.batchSize)) || 1 : 1;
	const interval = Number(batch.batchInterval);
	const begun = performance.now();
	const cancelSignal = functions.getExecutionCancelSignal();
	return async (itemIndex) => {
		if (!(interval > 0)) return;
		const due = begun + Math.floor(itemIndex / size) * interval;
		await sleepUnlessCancelled(due - performance.now(), cancelSignal);
	};
}
