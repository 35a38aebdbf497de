import { readUnsureFirstPage } from '../../ClayHr/shared/http/unsureFirstPage';
import type { ReadPage } from './list';

/**
 * Takes a page 0 that ClayHR refuses for an empty one, in lists of which nobody knows whether they count from 0 or from 1:
 * whoever stands on page 0 would else pass for new next time.
 *
 * @returns a reader that throws what `readPage` throws
 */
export function overFirstPage(readPage: ReadPage): ReadPage {
	return async (list, page) => {
		const isUnsure = page === 0 && list.paging?.isFirstPageUnsure === true;
		return await (isUnsure ? readUnsureFirstPage(async (one) => await readPage(list, one)) : readPage(list, page));
	};
}
