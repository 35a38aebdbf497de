import type { IDataObject } from 'n8n-workflow';

import { settle } from './failure';
import type { RawResponse } from './parseErrorResponse';
import { BrokenAnswer, readBody, UnusableAnswer } from './readBody';
import { withoutSecrets } from './redact';

/**
 * Reads the body of a response.
 *
 * @param largest maximum size in bytes, after decompression
 * @param clean changes the value; removes secret fields, unless the caller needs one
 * @returns the JSON value, or the text; empty text if an error's body can't be read
 * @throws UnusableAnswer, BrokenAnswer
 */
export async function readAnswer(
	{ statusCode, headers, body }: RawResponse,
	{ largest, clean = withoutSecrets }: { largest?: number; clean?: (value: unknown) => unknown } = {},
): Promise<unknown> {
	const outcome = await settle(readBody(body, headers['content-type'], largest).then(clean));
	if ('value' in outcome && outcome.value === '' && mayBeCutOff(statusCode, headers)) throw new BrokenAnswer();
	if ('value' in outcome) return outcome.value;
	// The status says enough of an error.
	const isTooLarge = outcome.error instanceof UnusableAnswer && statusCode >= 400;
	// A 404 without its words may be a missing record or an unknown path.
	const isBroken = outcome.error instanceof BrokenAnswer && statusCode >= 400 && statusCode !== 404;
	if (isTooLarge || isBroken) return '';
	throw outcome.error;
}

// The bytes of nothing, packed with gzip.
const shortestGzip = 20;

/**
 * True if an answer without a byte may have been cut off before its first byte: a successful answer that promises content and
 * does not tell its length, or whose packed bytes are too few for a complete answer. n8n's HTTP client notices the other
 * cases, if the answer tells its length or has chunks. It hides how an answer was packed, so an answer in chunks that was packed
 * and has no byte counts as empty: no read takes that for an empty list.
 */
function mayBeCutOff(statusCode: number, headers: IDataObject): boolean {
	const promisesContent = statusCode >= 200 && statusCode < 300 && ![204, 205].includes(statusCode);
	const length = headers['content-length'];
	if (length === undefined) return promisesContent && headers['transfer-encoding'] === undefined;
	return promisesContent && Number(length) > 0 && Number(length) < shortestGzip;
}
