import type { IDataObject } from 'n8n-workflow';

import { EndlessList, largestPage, mostPages, type Paging } from '../../ClayHr/shared/http/collectPages';
import { maxConcurrency } from '../../ClayHr/shared/http/concurrency';
import { fingerprint } from '../state/fingerprint';

/**
 * Decides which pages of a list to read next, and when the list ends.
 *
 * ClayHR returns no total. A list ends with an empty page, or with a page of known rows, because some servers ignore `page`.
 * `scan` gives a page that ClayHR does not find as an empty one. A short page is not the end: ClayHR may hide rows from the API key's user after paging. If the first page number is
 * unsure, page 0 may be empty and page 1 may repeat page 0.
 *
 * Requests past the last page are wasted. So pages are read concurrently up to the page count of the last scan; beyond it,
 * the batch size doubles while the pages are full.
 */
export class PageProgress {
	private batchSize = 1;
	private readonly seen = new Set<unknown>();
	private isAtEnd = false;
	private isLatestFull = false;
	private readonly isContinued: boolean;
	/** How many requests it takes to read the whole list, the page that ends it included. */
	pageCount: number;

	/**
	 * @param next the first page to read, from 0; later the next page to read
	 * @param previousPageCount the page count of the last scan; 0 if unknown
	 */
	constructor(
		private readonly paging: Paging,
		public next: number,
		private readonly previousPageCount: number,
	) {
		this.pageCount = next + 1;
		this.isContinued = next > 0;
	}

	/** Whether pages before the next one had rows. An interrupted scan goes on after such pages. */
	get hasBegun(): boolean {
		return this.isContinued || this.seen.size > 0;
	}

	/**
	 * The pages to read concurrently now; [] at the end of the list.
	 *
	 * @throws EndlessList
	 */
	nextBatch(): number[] {
		if (this.isAtEnd) return [];
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
			const hasNew = rows.filter((row) => this.isNew(row)).length > 0;
			this.isAtEnd = !hasNew && !this.mayContinue(rows);
			this.isLatestFull = rows.length >= largestPage;
			this.next += 1;
			if (hasNew) this.pageCount = this.next + 1;
		}
	}

	/** Whether the list may go on after a page without new rows, because its first page number is unsure. */
	private mayContinue(rows: IDataObject[]): boolean {
		if (this.paging.isFirstPageUnsure !== true) return false;
		return this.next === 0 || (this.next === 1 && rows.length > 0);
	}

	/** A row without an ID is identified by all its values, to notice a server that ignores `page` there, too. */
	private isNew(row: IDataObject): boolean {
		const key = row[this.paging.idField] ?? fingerprint(row);
		if (this.seen.has(key)) return false;
		this.seen.add(key);
		return true;
	}
}
