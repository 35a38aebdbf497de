import type { IDataObject } from 'n8n-workflow';

import { readUnsureFirstPage } from './unsureFirstPage';

/** How a list of ClayHR's is paged (`page` and `pageSize` in the query). */
export interface Paging {
	/** Number of the first page: ClayHR counts users from 1 and candidates from 0. */
	firstPage: number;
	/** Whether the documentation leaves open what `firstPage` is: 0 then, and page 1 may be the same page again. */
	isFirstPageUnsure?: boolean;
	/** Field that tells rows apart; those without it are told apart by all they hold. */
	idField: string;
}

/** One page: the rows, in whatever form the caller keeps them. */
export type ReadPage<T> = (page: number, pageSize: number) => Promise<T[]>;

/** The most rows to ask for at once. */
export const largestPage = 100;

/**
 * Reads pages until there is nothing more or enough, each row once.
 *
 * ClayHR tells neither the total nor the largest page it gives, and a page may be short because rows were hidden from the key's
 * owner after paging. So only an empty page is the end, or a page without a new row: such a server ignores `page`. Rows that
 * were read already, because another row was inserted, are skipped. Where the documentation leaves open whether the first page
 * is 0 or 1, an empty or refused page 0 is not the end.
 *
 * @param limit most rows wanted; Infinity for all
 * @param recordOf the record of a row
 * @throws what `readPage` throws
 */
export async function collectPages<T>(
	readPage: ReadPage<T>,
	recordOf: (row: T) => IDataObject,
	{ firstPage, isFirstPageUnsure = false, idField }: Paging,
	limit: number,
): Promise<T[]> {
	const pageSize = Math.min(limit, largestPage);
	const seen = new Set<unknown>();
	const rows: T[] = [];
	for (let page = firstPage; ; page += 1) {
		const isBeforeFirst = isFirstPageUnsure && page === firstPage;
		const readNext = async (further: number) => await readPage(page + further, pageSize);
		const read = await (isBeforeFirst ? readUnsureFirstPage(readNext) : readNext(0));
		const fresh = read.filter((row) => isNew(recordOf(row), idField, seen));
		for (const row of fresh) rows.push(row);
		if (rows.length >= limit) return rows.slice(0, limit);
		const mayBeFirstAgain = isFirstPageUnsure && page === firstPage + 1 && read.length > 0;
		if (fresh.length === 0 && !mayBeFirstAgain && !isBeforeFirst) return rows;
	}
}

function isNew(record: IDataObject, idField: string, seen: Set<unknown>): boolean {
	const key = record[idField] ?? JSON.stringify(record);
	if (seen.has(key)) return false;
	seen.add(key);
	return true;
}
