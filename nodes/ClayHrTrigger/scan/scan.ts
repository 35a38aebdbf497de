import type { IDataObject } from 'n8n-workflow';

import { settle } from '../../ClayHr/shared/http/settle';
import type { ReadPage, Row, ScanList } from './list';
import { PageProgress } from './pageProgress';

/** Where a scan that did not fit into one poll goes on. */
export interface Position {
	/** Name of the list. */
	list: string;
	/** The next page, from 0. */
	page: number;
}

/** How many pages each list had when it was last read to its end, by the lists' names. */
export type PageCounts = Record<string, number>;

/** How far a poll read. */
export interface Found {
	/** Where to go on; undefined when all lists were read to their end. */
	position?: Position;
	pages: PageCounts;
}

/** What a scan needs. */
export interface ScanOrder {
	lists: ScanList[];
	/** Where to begin; at the beginning without it. */
	position?: Position;
	pages: PageCounts;
	readPage: ReadPage;
	/** Gets each row, in the order in which they were read. Nothing else keeps them: a large company has many. */
	take: (row: Row) => void;
	/** Whether the poll's time is over. */
	isOver: () => boolean;
}

/**
 * Reads lists one after the other, each page by page, until all is read or the time is over. At least one batch of pages is
 * read, so that every poll gets on.
 *
 * @throws the first error of a batch, when no request of it is under way any more
 */
export async function scan({ lists, position, pages, readPage, take, isOver }: ScanOrder): Promise<Found> {
	const names = lists.map(({ name }) => name);
	const found: Found = { pages: pick(pages, names) };
	const begin = Math.max(0, names.indexOf(position?.list ?? ''));
	let hasRead = false;
	for (const list of lists.slice(begin)) {
		const { name, paging } = list;
		const from = name === position?.list ? position.page : 0;
		const progress = paging && new PageProgress(paging, from, pages[name] ?? 0);
		for (let batch = progress?.batch() ?? [0]; batch.length > 0; batch = progress?.batch() ?? []) {
			if (hasRead && isOver()) return { ...found, position: { list: name, page: progress?.next ?? 0 } };
			const read = await readTogether(batch.map(async (page) => await readPage(list, page)));
			hasRead = true;
			for (const record of read.flat()) if (list.holds?.(record) ?? true) take({ record, list: name });
			progress?.take(read);
		}
		if (progress) found.pages[name] = progress.needed;
	}
	return found;
}

async function readTogether(reading: Array<Promise<IDataObject[]>>): Promise<IDataObject[][]> {
	const outcomes = await Promise.all(reading.map(settle));
	return outcomes.map((outcome) => {
		if ('error' in outcome) throw outcome.error;
		return outcome.value;
	});
}

// Lists that are named after a day come and go.
function pick(pages: PageCounts, names: string[]): PageCounts {
	return Object.fromEntries(Object.entries(pages).filter(([name]) => names.includes(name)));
}
