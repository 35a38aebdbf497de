import type { IDataObject } from 'n8n-workflow';

import { isEndOfList, orEnd } from '../../ClayHr/shared/http/collectPages';
import { type Outcome, reportOf, settle } from '../../ClayHr/shared/http/failure';
import type { ReadPage, Row, ScanList } from './list';
import { PageProgress } from './pageProgress';

/** Where the next poll continues an interrupted scan. */
export interface ScanPosition {
	/** The name of the list. */
	list: string;
	/** The next page, from 0. */
	page: number;
}

/** The page count of each list at its last complete scan, by the list's name. */
export type PageCounts = Record<string, number>;

/** How far a scan got. */
export interface ScanResult {
	/** Where to continue; undefined if all lists were read completely. */
	position?: ScanPosition;
	pages: PageCounts;
}

/** The input of a scan. */
export interface ScanOptions {
	lists: ScanList[];
	/** Where to start; without it, at the first list. */
	position?: ScanPosition;
	pages: PageCounts;
	readPage: ReadPage;
	/** Gets each row, in order. The scan itself keeps no rows, to save memory in large companies. */
	onRow: (row: Row) => void;
	/** Whether the poll's time budget is over. */
	isOver: () => boolean;
}

/**
 * Reads lists one after the other, page by page, until all are read, the time budget is over, or a response does not arrive in
 * time. It always reads at least one batch of pages, so that every poll makes progress.
 *
 * @throws the first error of a batch, after all requests of the batch have ended; a response that does not arrive in time is an
 * error in the first batch only
 */
export async function scan({ lists, position, pages, readPage, onRow, isOver }: ScanOptions): Promise<ScanResult> {
	const names = lists.map(({ name }) => name);
	const result: ScanResult = { pages: pick(pages, names) };
	const first = Math.max(0, names.indexOf(position?.list ?? ''));
	let hasRead = false;
	for (const list of lists.slice(first)) {
		const { name, paging } = list;
		const from = name === position?.list ? position.page : 0;
		const progress = paging && new PageProgress(paging, from, pages[name] ?? 0);
		for (let batch = progress?.nextBatch() ?? [0]; batch.length > 0; batch = progress?.nextBatch() ?? []) {
			if (hasRead && isOver()) return { ...result, position: { list: name, page: progress?.next ?? 0 } };
			const pagesOfBatch = batch.map(async (page) => await readPage(list, page));
			const readFollowing = async () => await readPage(list, Math.max(...batch) + 1);
			const outcome = await settle(readAll(pagesOfBatch, progress?.hasBegun ?? false, readFollowing));
			// The rows before the slow page would otherwise be read again and again. A page that is always slow fails the next poll.
			if (hasRead && isTimedOut(outcome)) return { ...result, position: { list: name, page: progress?.next ?? 0 } };
			if ('error' in outcome) throw outcome.error;
			const read = outcome.value;
			hasRead = true;
			for (const record of read.flat()) if (list.matches?.(record) ?? true) onRow({ record, list: name });
			progress?.addPages(read);
		}
		if (progress) result.pages[name] = progress.pageCount;
	}
	return result;
}

/**
 * Waits for all pages before it throws, so that no request is left running. A page that ClayHR does not find is the end of
 * the list if rows come before it and none after it.
 *
 * @param hasBegun whether earlier batches had rows
 * @param readFollowing reads the page after the batch
 */
async function readAll(
	pages: Array<Promise<IDataObject[]>>,
	hasBegun: boolean,
	readFollowing: () => Promise<IDataObject[]>,
): Promise<IDataObject[][]> {
	const outcomes = await Promise.all(pages.map(settle));
	const hasRows = outcomes.map((outcome) => 'value' in outcome && outcome.value.length > 0);
	const lastWithRows = hasRows.lastIndexOf(true);
	const read = outcomes.map((outcome, index) => {
		if ('value' in outcome) return outcome.value;
		const isAfterRows = index > lastWithRows && (hasBegun || lastWithRows >= 0);
		if (isAfterRows && isEndOfList(outcome.error)) return [];
		throw outcome.error;
	});
	const last = pages.at(-1);
	if (last) await orEnd(last, readFollowing);
	return read;
}

const isTimedOut = (outcome: Outcome<unknown>) =>
	'error' in outcome && reportOf(outcome.error)?.connection === 'timedOut';

// Lists that are named after a day would otherwise pile up in the state.
function pick(pages: PageCounts, names: string[]): PageCounts {
	return Object.fromEntries(Object.entries(pages).filter(([name]) => names.includes(name)));
}
