import type { IDataObject } from 'n8n-workflow';

import { mostPages, orEnd } from '../../ClayHr/shared/http/collectPages';
import { idIn } from '../../ClayHr/shared/http/listEnd';
import { fingerprint } from '../state/fingerprint';
import type { ReadPage, ScanList } from './list';

// If the last six pages, 600 records, have no sample, there is most likely none.
const maxPagesBack = 5;

/**
 * Reads the last rows of a list. ClayHR can't sort, but the newest records are most likely at the end. A binary search finds
 * the last page: a list of a thousand pages takes twenty requests. If the last page has no sample, it reads up to five pages
 * before it.
 *
 * @param isSample whether a record can be shown
 * @throws what `readPage` throws
 */
export async function readLastRows(
	list: ScanList,
	readPage: ReadPage,
	isSample: (record: IDataObject) => boolean,
): Promise<IDataObject[]> {
	const last = await readLastPage(list, readPage);
	const first = Math.max(0, last.page - maxPagesBack);
	let { rows } = last;
	for (let page = last.page - 1; page >= first && !rows.some(isSample); page -= 1)
		rows = [...(await readPage(list, page)), ...rows];
	return rows;
}

/** The last page with rows. Page 0 if all pages are empty. */
async function readLastPage(list: ScanList, readPage: ReadPage): Promise<{ page: number; rows: IDataObject[] }> {
	const first = await readPage(list, 0);
	let last = { page: 0, rows: first };
	if (!list.paging) return last;
	const { idField, isFirstPageUnsure = false } = list.paging;
	let end = first.length > 0 || isFirstPageUnsure ? Infinity : 0;
	while (end - last.page > 1 && last.page < mostPages) {
		const page = end === Infinity ? Math.max(1, last.page * 2) : Math.floor((last.page + end) / 2);
		const reading = readPage(list, page);
		const rows = await (last.rows.length > 0 ? orEnd(reading) : reading);
		// Pages 0 and 1 may be the same page if the list counts from 1. Any other repeated page means that ClayHR ignores `page`.
		const isRepeated = page > 1 && keyOf(rows[0], idField) === keyOf(last.rows[0], idField);
		if (rows.length === 0 || isRepeated) end = page;
		else last = { page, rows };
	}
	return last;
}

/** Identifies a row by its ID, or by all its values if it has none. */
const keyOf = (row: IDataObject | undefined, idField: string): unknown =>
	row === undefined ? undefined : (idIn(row, idField) ?? fingerprint(row));
