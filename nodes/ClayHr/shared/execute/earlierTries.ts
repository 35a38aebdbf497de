import {
	type IExecuteFunctions,
	type IExecuteSingleFunctions,
	type INodeExecutionData,
	NodeConnectionTypes,
} from 'n8n-workflow';

import type { Call, RequestParts } from '../call';
import { type Outcome, reportOf, settle } from '../http/failure';

type Ended = Outcome<INodeExecutionData[]>;

// n8n makes an object for each run of a node, and an AI agent makes one for each call of a tool. With Retry On Fail, all
// tries get the same object. The entries live as long as n8n needs these objects.
const endedByRun = new WeakMap<object, Map<number, Ended>>();

/**
 * The changes of earlier tries of the same run. With the node's setting Retry On Fail, n8n runs the node again with the
 * same items. A change that ClayHR carried out, or may have carried out, must not be sent again.
 */
export class EarlierTries {
	private constructor(private readonly ended: Map<number, Ended> | undefined) {}

	/** The earlier tries of a run with all its items. Reads and nodes without Retry On Fail have none. */
	static ofRun(functions: IExecuteFunctions, call: Pick<Call, 'changesData'>): EarlierTries {
		return EarlierTries.of(functions, call, functions.getExecuteData());
	}

	/** The earlier tries of an item that n8n's routing engine runs. Only items of a tool have some. */
	static ofRoutedItem(functions: IExecuteSingleFunctions, call: Pick<Call, 'changesData'>): EarlierTries {
		return EarlierTries.of(functions, call, functions.getInputData(0, NodeConnectionTypes.AiTool).json);
	}

	private static of(
		functions: IExecuteFunctions | IExecuteSingleFunctions,
		{ changesData }: Pick<Call, 'changesData'>,
		run: object,
	): EarlierTries {
		if (!changesData || functions.getNode().retryOnFail !== true) return new EarlierTries(undefined);
		const ended = endedByRun.get(run) ?? new Map<number, Ended>();
		endedByRun.set(run, ended);
		return new EarlierTries(ended);
	}

	/**
	 * Returns the output of an item whose change was carried out in an earlier try.
	 *
	 * @returns undefined if the change may be sent
	 * @throws the error of an earlier try, if the change may have been carried out
	 */
	outputOf(itemIndex: number): INodeExecutionData[] | undefined {
		const ended = this.ended?.get(itemIndex);
		if (ended === undefined) return undefined;
		if ('error' in ended) throw ended.error;
		return ended.value;
	}

	/**
	 * Waits for the change of an item, and remembers it for the next try unless ClayHR did not carry it out. A GET that the user
	 * chose is read again: it most likely changes nothing, and a remembered failure would stay.
	 *
	 * @param parts the request of the item
	 * @throws the error of `change`
	 */
	async remember(
		itemIndex: number,
		{ method }: Pick<RequestParts, 'method'>,
		change: Promise<INodeExecutionData[]>,
	): Promise<INodeExecutionData[]> {
		if (method === 'GET') return await change;
		const outcome = await settle(change);
		if ('value' in outcome || mayBeCarriedOut(outcome.error)) this.ended?.set(itemIndex, outcome);
		return await change;
	}
}

/** An error without a report leaves open what ClayHR did. */
const mayBeCarriedOut = (error: unknown) => (reportOf(error) ?? { mayBeCarriedOut: true }).mayBeCarriedOut === true;
