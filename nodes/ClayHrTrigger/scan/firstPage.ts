import { reportOf } from '../../ClayHr/shared/answer/failure';
import { settle } from '../../ClayHr/shared/transport/settle';
import type { ReadPage } from './list';

const badInput = 400;
const otherRefusals = [404, 409];

/**
 * Takes a page 0 that ClayHR refuses for an empty one, where nobody knows whether pages count from 0 or from 1. Where the
 * refusal may be about anything, page 1 must bear it out: otherwise whoever stands on page 0 would pass for new next time.
 *
 * @returns a reader that throws what `readPage` throws
 */
export function overFirstPage(readPage: ReadPage): ReadPage {
	return async (list, page) => {
		const outcome = await settle(readPage(list, page));
		if ('value' in outcome) return outcome.value;
		const mayBeNone = page === 0 && list.paging?.isFirstPageUnsure === true;
		const status = reportOf(outcome.error)?.status ?? 0;
		if (mayBeNone && status === badInput) return [];
		if (mayBeNone && otherRefusals.includes(status) && (await hasRows(readPage(list, 1)))) return [];
		throw outcome.error;
	};
}

async function hasRows(reading: ReturnType<ReadPage>): Promise<boolean> {
	const outcome = await settle(reading);
	return 'value' in outcome && outcome.value.length > 0;
}
