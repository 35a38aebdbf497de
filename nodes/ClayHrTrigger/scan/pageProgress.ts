import type { IDataObject } from 'n8n-workflow';

import { EndlessList, largestPage, mostPages } from '../../ClayHr/shared/http/collectPages';
import { maxConcurrency } from '../../ClayHr/shared/http/concurrency';
import { ListEnd, type Paging } from '../../ClayHr/shared/http/listEnd';
import { fingerprint } from '../state/fingerprint';

/**
 * Decides which pages of a list to read next, and when the list ends.
 *
 * A list ends as `ListEnd` says. `scan` gives a page that ClayHR does not find as an empty one.
 *
 * Requests past the last page are wasted. So pages are read concurrently up to the page count of the last scan; beyond it,
 * the batch size doubles while the pages are full.
 */
export class PageProgress {
	private batchSize = 1;
	private readonly end: ListEnd;
	private isLatestFull = false;
	private readonly isContinued: boolean;
	/** How many requests it takes to read the whole list, the page that ends it included. */
	pageCount: number;

	/**
	 * @param next the first page to read, from 0; later the next page to read
	 * @param previousPageCount the page count of the last scan; 0 if unknown
	 */
	constructor(
		paging: Paging,
		public next: number,
		private readonly previousPageCount: number,
	) {
		this.end = new ListEnd(paging, fingerprint);
		this.pageCount = next + 1;
		this.isContinued = next > 0;
	}

	/** Whether pages before the next one had rows. An interrupted scan goes on after such pages. */
	get hasBegun(): boolean {
		return this.isContinued || this.end.hasRows;
	}

	/**
	 * The pages to read concurrently now; [] at the end of the list.
	 *
	 * @throws EndlessList
	 */
	nextBatch(): number[] {
		if (this.end.isReached) return [];
		if (this.next >= mostPages) throw new EndlessList();
		const expected = this.previousPageCount - this.next;
		// A page that is not full is most likely the last one with rows.
		if (expected <= 0) this.batchSize = this.isLatestFull ? this.batchSize * 2 : 1;
		const size = Math.min(maxConcurrency, expected > 0 ? expected : this.batchSize);
		return Array.from({ length: size }, (_, offset) => this.next + offset);
	}

	/** Adds the pages of a batch, in order. A page without new rows is the end only if no page with new rows follows it. */
	addPages(pages: IDataObject[][]): void {
		for (const rows of pages) {
			const hasNew = this.end.addPage(rows, this.next).includes(true);
			this.isLatestFull = rows.length >= largestPage;
			this.next += 1;
			if (hasNew) this.pageCount = this.next + 1;
		}
	}
}
