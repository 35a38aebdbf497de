import { reportOf } from './failure';
import { settle } from './settle';

const badInput = 400;
const otherRefusals = [404, 409];

/**
 * Reads page 0 where nobody knows whether pages count from 0 or from 1: a refused one is as good as an empty one. Where the
 * refusal may be about anything, page 1 must bear it out; otherwise a list that can't be read would pass for an empty one.
 *
 * @throws what `readPage` throws
 */
export async function readUnsureFirstPage<T>(readPage: (page: number) => Promise<T[]>): Promise<T[]> {
	const outcome = await settle(readPage(0));
	if ('value' in outcome) return outcome.value;
	const status = reportOf(outcome.error)?.status ?? 0;
	const isRefused = status === badInput || (otherRefusals.includes(status) && (await hasRows(readPage(1))));
	if (isRefused) return [];
	throw outcome.error;
}

async function hasRows<T>(reading: Promise<T[]>): Promise<boolean> {
	const outcome = await settle(reading);
	return 'value' in outcome && outcome.value.length > 0;
}
