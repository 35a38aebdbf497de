import type { IDataObject } from 'n8n-workflow';

import { reportOf, settle } from './failure';
import { ListEnd, type Paging } from './listEnd';

/** Reads one page and returns its rows, in any form that the caller uses. */
export type ReadPage<T> = (page: number, pageSize: number) => Promise<T[]>;

/** Rows per page. */
export const largestPage = 100;

/** Number of pages after which a list has no end. A million rows would not fit into n8n's memory. */
export const mostPages = 10_000;

/** Thrown if a list has more than `mostPages` pages. */
export class EndlessList extends Error {
	/** @param advice what to do, if the user can do something */
	constructor(advice = '') {
		super(`ClayHR's list did not end after ${mostPages} pages. Nothing was output${advice}`);
	}
}

/**
 * Reads pages until the end or the limit. Returns each row once: rows may shift to the next page while they are read. The
 * list ends as `ListEnd` says, or at a page that ClayHR does not find. If the first page may be 0 or 1, an empty or
 * refused page 0 is not the end.
 *
 * @param limit maximum number of rows; Infinity for all
 * @param recordOf returns the record of a row
 * @param convert converts each returned row as its page arrives, so that the rows of earlier pages need no memory
 * @param isEnough called after each page with all rows so far; true ends the reading early
 * @throws EndlessList, and what `readPage` throws
 */
export async function collectPages<T>(
	readPage: ReadPage<T>,
	recordOf: (row: T) => IDataObject,
	paging: Paging,
	limit: number,
	convert = (row: T) => row,
	isEnough: (rows: T[]) => boolean = () => false,
): Promise<T[]> {
	const pageSize = Math.min(limit, largestPage);
	const { firstPage, isFirstPageUnsure = false } = paging;
	const end = new ListEnd(paging);
	const rows: T[] = [];
	for (let page = firstPage; ; page += 1) {
		if (page - firstPage >= mostPages) throw new EndlessList(': use a limit or a filter');
		const isBeforeFirst = isFirstPageUnsure && page === firstPage;
		const readNext = async (further: number) => await readPage(page + further, pageSize);
		const reading = isBeforeFirst ? readUnsureFirstPage(readNext) : readNext(0);
		const read = await (rows.length > 0 ? orEnd(reading, async () => await readNext(1)) : reading);
		const isNew = end.addPage(read.map(recordOf), page - firstPage);
		const fresh = read.filter((_row, index) => isNew[index]);
		for (const row of fresh.slice(0, limit - rows.length)) rows.push(convert(row));
		if (rows.length >= limit || end.isReached || isEnough(rows)) return rows;
	}
}

/**
 * True if the error of a page after the first rows only means the end of the list: many servers answer 404 there. Other
 * statuses and an unknown path stay errors, because rows could be lost.
 */
export function isEndOfList(error: unknown): boolean {
	const { status, isUnknownPath = false } = reportOf(error) ?? {};
	return status === 404 && !isUnknownPath;
}

/**
 * Reads a page after the first rows of a list.
 *
 * @param readFollowing reads the page after it: if that page has rows, the list does not end here. Left out where a
 * missing page loses nothing.
 * @returns no rows if the error means the end of the list
 * @throws any other error of the page, and of the page after it
 */
export async function orEnd<T>(
	reading: Promise<T[]>,
	readFollowing: () => Promise<T[]> = async () => await Promise.resolve([]),
): Promise<T[]> {
	const outcome = await settle(reading);
	if ('value' in outcome) return outcome.value;
	if (isEndOfList(outcome.error) && !(await hasRows(readFollowing()))) return [];
	throw outcome.error;
}

/** @throws the error of the page, unless it means the end of the list */
async function hasRows<T>(reading: Promise<T[]>): Promise<boolean> {
	const outcome = await settle(reading);
	if ('value' in outcome) return outcome.value.length > 0;
	if (isEndOfList(outcome.error)) return false;
	throw outcome.error;
}

const badInput = 400;
const otherRefusals = [404, 409];

/**
 * Reads page 0 if pages may start at 0 or 1. A server that counts from 1 refuses page 0 each time, so a refused page 0 is
 * read twice: the first refusal may have another reason, and its rows would be lost. Treats 400 on page 0 as an empty
 * page. For 404 and 409, does so only if page 1 has rows; otherwise rethrows, because an unreadable list must not look empty.
 *
 * @throws what `readPage` throws
 */
export async function readUnsureFirstPage<T>(readPage: (page: number) => Promise<T[]>): Promise<T[]> {
	const outcome = await settle(readPage(0));
	if ('value' in outcome) return outcome.value;
	const status = reportOf(outcome.error)?.status ?? 0;
	if (status !== badInput && !otherRefusals.includes(status)) throw outcome.error;
	const again = await settle(readPage(0));
	if ('value' in again) return again.value;
	if (reportOf(again.error)?.status !== status) throw again.error;
	if (status === badInput || (await isFollowedByRows(readPage))) return [];
	throw outcome.error;
}

async function isFollowedByRows<T>(readPage: (page: number) => Promise<T[]>): Promise<boolean> {
	const outcome = await settle(readPage(1));
	return 'value' in outcome && outcome.value.length > 0;
}
