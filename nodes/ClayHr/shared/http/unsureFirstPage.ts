import { reportOf } from './failure';
import { settle } from './settle';

const badInput = 400;
const otherRefusals = [404, 409];

/**
 * Reads page 0 if pages may start at 0 or 1. Treats 400 on page 0 as an empty page. For 404 and 409, does so only if
 * page 1 has rows; otherwise rethrows, because an unreadable list must not look empty.
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
