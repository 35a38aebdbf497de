import type { IDataObject } from 'n8n-workflow';

import type { ReadPage, ScanList } from './list';

/**
 * The last rows of a list, of which the newest are most likely the last: ClayHR can't sort. The end of a list with pages is
 * sought by doubling and halving, that of a thousand pages with twenty requests.
 *
 * @param wanted how many rows to give at least, if there are as many
 * @throws what `readPage` throws
 */
export async function readEnd(list: ScanList, readPage: ReadPage, wanted: number): Promise<IDataObject[]> {
	const first = await readPage(list, 0);
	if (!list.paging) return first;
	const { idField, isFirstPageUnsure = false } = list.paging;
	let last = { page: 0, rows: first };
	let end = first.length > 0 || isFirstPageUnsure ? Infinity : 0;
	while (end - last.page > 1) {
		const page = end === Infinity ? Math.max(1, last.page * 2) : Math.floor((last.page + end) / 2);
		const rows = await readPage(list, page);
		// Page 1 may be page 0 again where nobody knows which is the first; later it means that the server ignores `page`.
		const isAgain = page > 1 && rows[0]?.[idField] === last.rows[0]?.[idField];
		if (rows.length === 0 || isAgain) end = page;
		else last = { page, rows };
	}
	if (last.rows.length >= wanted || last.page === 0) return last.rows;
	return [...(await readPage(list, last.page - 1)), ...last.rows];
}
