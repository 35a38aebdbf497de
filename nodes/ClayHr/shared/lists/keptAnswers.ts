import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { cleanField, credentialName } from '../credential';
import type { ApiRequest } from '../http/client';
import { settle } from '../http/failure';
import type { RawResponse } from '../http/parseErrorResponse';

// n8n asks for a list at each key stroke in its search box.
const keptFor = 10_000;
const mostAnswers = 50;
const mostRecords = 50_000;

interface KeptAnswer {
	readonly answer: Promise<RawResponse>;
	/** When the records were read, in milliseconds since 1970; undefined while the request runs. */
	readAt?: number;
	/** The number of records. */
	records: number;
}

/**
 * The answers of the editor's lists, from the oldest to the latest. One process of n8n serves many users, so it is bounded. Without
 * timers, old answers go when the next list is read.
 */
const kept = new Map<string, KeptAnswer>();

/**
 * Reads a list for the editor, or takes the answer of the same request if that is at most ten seconds old or still running. A failed
 * read is not kept.
 *
 * @param send sends the request
 * @param read finds the records in the answer
 * @throws what `send` and `read` throw
 */
export async function readForEditor<T>(
	context: ILoadOptionsFunctions,
	request: ApiRequest,
	send: () => Promise<RawResponse>,
	read: (answer: RawResponse) => Promise<T[]>,
): Promise<T[]> {
	const key = await keyOf(context, request);
	if (key === undefined) return await read(await send());
	forgetOld();
	const found = kept.get(key) ?? { answer: send(), records: 0 };
	kept.set(key, found);
	const outcome = await settle(found.answer.then(read));
	if ('error' in outcome) {
		if (kept.get(key) === found) kept.delete(key);
		throw outcome.error;
	}
	found.readAt ??= Date.now();
	found.records = outcome.value.length;
	forgetMost();
	return outcome.value;
}

/**
 * Identifies a request of a credential. n8n's ID of the credential stands for the API key, which this module never stores.
 *
 * @returns undefined if the credential has no ID
 */
async function keyOf(context: ILoadOptionsFunctions, { paths, options }: ApiRequest): Promise<string | undefined> {
	const id = context.getNode().credentials?.[credentialName]?.id;
	if (!id) return undefined;
	const { userId } = await context.getCredentials(credentialName);
	return JSON.stringify([id, cleanField(userId), paths.path, options]);
}

function forgetOld(): void {
	const now = Date.now();
	for (const [key, { readAt = now }] of kept) {
		// A clock that was set back makes an answer old, too.
		if (readAt > now || now - readAt >= keptFor) kept.delete(key);
	}
}

function forgetMost(): void {
	let records = [...kept.values()].reduce((sum, one) => sum + one.records, 0);
	for (const [key, one] of kept) {
		if (kept.size <= mostAnswers && records <= mostRecords) return;
		records -= one.records;
		kept.delete(key);
	}
}
