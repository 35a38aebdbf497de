import type { IExecuteSingleFunctions, INodeExecutionData } from 'n8n-workflow';

import type { RawResponse } from '../http/parseErrorResponse';
import { withoutSecrets } from '../http/redact';
import { type Answer, unwrapBody } from '../records/unwrap';

/**
 * Turns a good answer into an item's output: unwrapped, without secret fields, and paired with the input item. n8n guesses pairs
 * wrongly as soon as one item gives no output and another gives two.
 *
 * @throws NodeApiError when the answer lacks what it must hold
 */
export async function readResponse(
	context: IExecuteSingleFunctions,
	answer: Answer,
	{ body }: RawResponse,
): Promise<INodeExecutionData[]> {
	const items = await unwrapBody(context, answer, body);
	const pairedItem = { item: context.getItemIndex() };
	return items.map((item) => ({ ...item, json: Object(withoutSecrets(item.json)), pairedItem }));
}
