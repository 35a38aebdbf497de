import type { INodeExecutionData } from 'n8n-workflow';

import type { Call, ItemContext, RequestParts } from '../call';
import { reportOf, settle } from '../http/failure';
import { isObject } from '../isObject';
import { type SentCall, sendCall } from './sendCall';

/**
 * Sends a call as `sendCall` does. If ClayHR refuses the body as incorrect, sends the list in the body alone; see
 * `listAsBody` of `Call`.
 *
 * @throws NodeApiError for the documented body if ClayHR refuses both forms; otherwise what `sendCall` throws
 */
export async function sendListAsBody(
	item: ItemContext,
	call: SentCall & Pick<Call, 'listAsBody'>,
	parts: RequestParts,
): Promise<INodeExecutionData[]> {
	const outcome = await settle(sendCall(item, call, parts));
	if ('value' in outcome) return outcome.value;
	const list = isObject(parts.body) ? parts.body[call.listAsBody ?? ''] : undefined;
	if (!Array.isArray(list) || !isIncorrectBody(outcome.error)) throw outcome.error;
	const other = await settle(sendCall(item, call, { ...parts, body: list.filter(isObject) }));
	if ('value' in other) return other.value;
	throw isIncorrectBody(other.error) ? outcome.error : other.error;
}

/** True if ClayHR refused a body as incorrect. It documents 401 with these words for a body with bad values. */
function isIncorrectBody(error: unknown): boolean {
	const { status, message = '' } = reportOf(error) ?? {};
	return status === 400 || (status === 401 && /please fill the correct details/i.test(message));
}
