import {
	type IExecutePaginationFunctions,
	type IN8nRequestOperations,
	type INode,
	NodeApiError,
	type NodeOperationError,
} from 'n8n-workflow';

import type { Call } from '../call';
import { assertBaseUrl } from '../companyUrl';
import { applyMaxConcurrency } from '../lists/sender';
import { operationError, withMessage } from '../nodeErrors';
import { EarlierTries } from './earlierTries';
import { executeItem } from './executeItem';
import { Execution, toItemError, routedItemOf } from './itemContext';
import { lookUpItem, prepareItem } from './prepareItem';

/**
 * Runs a call for one item of n8n's routing engine, which runs tools of some AI agents. Workflows run through
 * `executeItems` instead. If the engine passes several items, only the first change is sent, because the items can't be
 * checked together here.
 *
 * @returns n8n's `pagination` hook, which every operation has, not only lists
 */
export function routeItem(call: Call): IN8nRequestOperations['pagination'] {
	return async function (this: IExecutePaginationFunctions, { options }) {
		const node = this.getNode();
		const itemIndex = this.getItemIndex();
		try {
			if (call.changesData && itemIndex > 0) throw severalItems(this);
			const earlierTries = EarlierTries.ofRoutedItem(this, call);
			const output = earlierTries.outputOf(itemIndex);
			if (output) return output;
			assertBaseUrl(node, options.baseURL, itemIndex);
			await applyMaxConcurrency(this, String(options.baseURL));
			const execution = new Execution(String(options.baseURL), options.allowedDomains, this.getExecutionId());
			const prepared = prepareItem(routedItemOf(this, execution, call), call);
			const complete = await lookUpItem(prepared, call);
			const items = await earlierTries.remember(itemIndex, complete.parts, executeItem(complete, call));
			if (items.length > mostRecords) throw tooMany(this);
			return items;
		} catch (error) {
			throw asRouted(node, toItemError(node, error, itemIndex), itemIndex);
		}
	};
}

/** Makes a NodeApiError of any error: n8n's routing engine would do it, and may replace the message then. */
function asRouted(node: INode, error: NodeApiError | NodeOperationError, itemIndex: number): NodeApiError {
	if (error instanceof NodeApiError) return error;
	const { message } = error;
	const description = error.description ?? undefined;
	const texts = { message, ...(description !== undefined && { description }) };
	return withMessage(new NodeApiError(node, texts, { ...texts, httpCode: 'none', itemIndex }), message);
}

// n8n's routing engine passes the records as arguments of a function. Somewhat more end in a "Maximum call stack size exceeded".
const mostRecords = 100_000;

function tooMany(context: IExecutePaginationFunctions): NodeOperationError {
	const message = `ClayHR sent more than ${mostRecords} records, which n8n can't hand over to this tool`;
	return operationError(context.getNode(), message, {
		description: 'Use a limit or a filter.',
		itemIndex: context.getItemIndex(),
	});
}

function severalItems(context: IExecutePaginationFunctions): NodeOperationError {
	const itemIndex = context.getItemIndex();
	return operationError(context.getNode(), 'Nothing was sent to ClayHR for this item', {
		description:
			'This release of n8n hands several changes over in a way that the ClayHR node does not expect. Look in ClayHR whether the first item was carried out, and put a Loop Over Items node with batch size 1 before this node.',
		itemIndex,
	});
}
