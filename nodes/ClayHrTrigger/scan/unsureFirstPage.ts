import { readUnsureFirstPage } from '../../ClayHr/shared/http/collectPages';
import type { ReadPage } from './list';

/**
 * Treats a refused page 0 as empty, for lists that may count pages from 0 or from 1. Page 0 must not be skipped: otherwise
 * its rows would be reported as new at the next poll.
 *
 * @returns a reader that throws what `readPage` throws for every other page
 */
export function withUnsureFirstPage(readPage: ReadPage): ReadPage {
	return async (list, page) => {
		const isUnsure = page === 0 && list.paging?.isFirstPageUnsure === true;
		return await (isUnsure
			? readUnsureFirstPage(async (number) => await readPage(list, number))
			: readPage(list, page));
	};
}
