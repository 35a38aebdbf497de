import { beginningOf } from '../http/errorWords';
import { settle, toNodeApiError } from '../http/failure';
import { keyRedactor } from '../http/redact';
import { NotARecord } from '../records/envelope';
import type { Sender } from './sender';

/**
 * Reads the records of a response.
 *
 * @param read returns the records of the body
 * @throws NodeApiError that shows the beginning of the body if `read` finds something else than records; any other error
 * of `read`
 */
export async function readRecords<T>(
	{ context, settings }: Pick<Sender, 'context' | 'settings'>,
	body: unknown,
	read: () => T | Promise<T>,
): Promise<T> {
	const outcome = await settle(Promise.resolve().then(read));
	if ('value' in outcome) return outcome.value;
	if (!(outcome.error instanceof NotARecord)) throw outcome.error;
	const redact = await keyRedactor(context);
	const shown = beginningOf(body === '' ? '(empty answer)' : JSON.stringify(body), redact);
	const report = {
		message: `ClayHR answered with something else than records: ${shown}`,
		description:
			'Your ClayHR may differ from its documentation. Please report this to the maintainers of n8n-nodes-clayhr.',
		status: 200,
	};
	throw toNodeApiError(context.getNode(), report, settings.itemIndex);
}
