import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../call';
import { reportOf, settle, toNodeApiError } from '../http/failure';
import { preview } from '../parameters/invalidParameter';

/**
 * Reads the records of a look-up, once per execution.
 *
 * @param wanted the value to look up, for error messages
 * @param key identifies the request within the execution
 * @throws NodeApiError that names the value if a request fails; any other error of `read`
 */
export async function lookUpRecords(
	item: ItemContext,
	wanted: unknown,
	key: string,
	read: () => Promise<IDataObject[]>,
): Promise<IDataObject[]> {
	const outcome = await settle(item.cachedRequest(key, read));
	if ('value' in outcome) return outcome.value;
	const report = reportOf(outcome.error);
	if (report === undefined) throw outcome.error;
	throw toNodeApiError(item.node, { ...report, subject: `While looking up ${preview(wanted)}` }, item.itemIndex);
}
