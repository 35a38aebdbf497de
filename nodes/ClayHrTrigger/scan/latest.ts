import type { IDataObject } from 'n8n-workflow';

import type { ReadPage, ScanList } from './list';

// A page is a hundred records, so nothing to show in six of them is as good as nothing at all.
const mostPagesBack = 5;

/**
 * The last rows of a list, of which the newest are most likely the last: ClayHR can't sort. The end of a list with pages is
 * sought by doubling and halving, that of a thousand pages with twenty requests. From there it reads back, a few pages at
 * most, until there is a row to show.
 *
 * @param canShow whether a row is one to show
 * @throws what `readPage` throws
 */
export async function readEnd(
	list: ScanList,
	readPage: ReadPage,
	canShow: (record: IDataObject) => boolean,
): Promise<IDataObject[]> {
	const last = await readLastPage(list, readPage);
	const first = Math.max(0, last.page - mostPagesBack);
	let { rows } = last;
	for (let page = last.page - 1; page >= first && !rows.some(canShow); page -= 1)
		rows = [...(await readPage(list, page)), ...rows];
	return rows;
}

/** The last page that has rows; page 0 when there is none. */
async function readLastPage(list: ScanList, readPage: ReadPage): Promise<{ page: number; rows: IDataObject[] }> {
	const first = await readPage(list, 0);
	let last = { page: 0, rows: first };
	if (!list.paging) return last;
	const { idField, isFirstPageUnsure = false } = list.paging;
	let end = first.length > 0 || isFirstPageUnsure ? Infinity : 0;
	while (end - last.page > 1) {
		const page = end === Infinity ? Math.max(1, last.page * 2) : Math.floor((last.page + end) / 2);
		const rows = await readPage(list, page);
		// Page 1 may be page 0 again where nobody knows which is the first; later it means that the server ignores `page`.
		const isAgain = page > 1 && rows[0]?.[idField] === last.rows[0]?.[idField];
		if (rows.length === 0 || isAgain) end = page;
		else last = { page, rows };
	}
	return last;
}
