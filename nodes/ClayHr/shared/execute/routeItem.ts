import type { IExecutePaginationFunctions, IN8nRequestOperations } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Call } from '../call';
import { assertBaseUrl } from '../companyUrl';
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
			assertBaseUrl(node, options.baseURL, itemIndex);
			const execution = new Execution(String(options.baseURL), options.allowedDomains, this.getExecutionId());
			const prepared = prepareItem(routedItemOf(this, execution), call);
			const output = await executeItem(await lookUpItem(prepared, call), call);
			if (output.length > mostRecords) throw tooMany(this);
			return output;
		} catch (error) {
			throw toItemError(node, error, itemIndex);
		}
	};
}

// n8n's routing engine passes the records as arguments of a function. Somewhat more end in a "Maximum call stack size exceeded".
const mostRecords = 100_000;

function tooMany(context: IExecutePaginationFunctions): NodeOperationError {
	const itemIndex = context.getItemIndex();
	return new NodeOperationError(
		context.getNode(),
		`ClayHR sent more than ${mostRecords} records, which n8n can't hand over to this tool [item ${itemIndex}]`,
		{ description: 'Use a limit or a filter.', itemIndex },
	);
}

function severalItems(context: IExecutePaginationFunctions): NodeOperationError {
	const itemIndex = context.getItemIndex();
	return new NodeOperationError(context.getNode(), `Nothing was sent to ClayHR for this item [item ${itemIndex}]`, {
		description:
			'This release of n8n hands several changes over in a way that the ClayHR node does not expect. Look in ClayHR whether the first item was carried out, and put a Loop Over Items node with batch size 1 before this node.',
		itemIndex,
	});
}
