import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../call';
import { settle, withSubject } from '../http/failure';
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
	throw withSubject(item.node, outcome.error, `While looking up ${preview(wanted)}`, item);
}
