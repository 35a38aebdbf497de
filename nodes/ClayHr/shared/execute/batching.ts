import { type IExecuteFunctions, sleep } from 'n8n-workflow';

import { isObject } from '../isObject';

// `sleep` can't be interrupted, so a cancelled execution is noticed only between short sleeps.
const longestDoze = 500;

/**
 * Reads Batching under Request Options from the first item, as n8n's routing engine does.
 *
 * @returns a function that waits until the batch of an item may start
 */
export function readBatching(functions: IExecuteFunctions): (itemIndex: number) => Promise<void> {
	const { batching }: { batching?: unknown } = functions.getNodeParameter('requestOptions', 0, {}) as object;
	const batch = isObject(batching) && isObject(batching.batch) ? batching.batch : {};
	const size = Number(batch.batchSize) > 0 ? Math.floor(Number(batch.batchSize)) || 1 : 1;
	const interval = Number(batch.batchInterval);
	const begun = performance.now();
	const cancelSignal = functions.getExecutionCancelSignal();
	return async (itemIndex) => {
		if (!(interval > 0)) return;
		const due = begun + Math.floor(itemIndex / size) * interval;
		for (let left = due - performance.now(); left > 0 && !cancelSignal?.aborted; left = due - performance.now()) {
			await sleep(Math.min(left, longestDoze));
		}
	};
}
