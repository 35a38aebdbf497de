import type { IDataObject } from 'n8n-workflow';

import { largestPage, type Paging } from '../../ClayHr/shared/http/collectPages';
import { maxConcurrency } from '../../ClayHr/shared/http/concurrency';
import { fingerprint } from '../state/fingerprint';

/**
 * How far a list has been read: decides which pages to read at once, and when the list is over.
 *
 * ClayHR tells no total. The end is an empty page, or one that brings nothing new: such a server ignores `page`. A short page
 * says nothing: ClayHR may leave rows out that the owner of the API key must not see. Where nobody knows which page is the
 * first, page 0 may be empty and page 1 the same as page 0.
 * What stands behind the end was asked for in vain, so pages are read together only as far as the list went the last time,
 * and beyond that in growing numbers while the pages are full.
 */
export class PageProgress {
	private together = 1;
	private readonly seen = new Set<unknown>();
	private isAtEnd = false;
	private isLatestFull = false;
	/** How many pages it takes to read the list to its end, as far as it is known. */
	needed: number;

	/**
	 * @param next the page to begin with, from 0; later the next one to read
	 * @param pagesBefore how many pages it took the last time; 0 when nobody knows
	 */
	constructor(
		private readonly paging: Paging,
		public next: number,
		private readonly pagesBefore: number,
	) {
		this.needed = next + 1;
	}

	/** The pages to read now, together; none when the list is over. */
	batch(): number[] {
		if (this.isAtEnd) return [];
		const known = this.pagesBefore - this.next;
		// After a page that is not full most likely only the empty one follows.
		if (known <= 0) this.together = this.isLatestFull ? this.together * 2 : 1;
		const size = Math.min(maxConcurrency, known > 0 ? known : this.together);
		return Array.from({ length: size }, (_, place) => this.next + place);
	}

	/** Takes note of the pages of a batch, in order. A page without anything new is the end only when none with new rows follows it. */
	take(pages: IDataObject[][]): void {
		for (const rows of pages) {
			const hasNew = rows.filter((row) => this.isNew(row)).length > 0;
			this.isAtEnd = !hasNew && !this.mayTellNothing(rows);
			this.isLatestFull = rows.length >= largestPage;
			this.next += 1;
			if (hasNew) this.needed = this.next + 1;
		}
	}

	private mayTellNothing(rows: IDataObject[]): boolean {
		if (this.paging.isFirstPageUnsure !== true) return false;
		return this.next === 0 || (this.next === 1 && rows.length > 0);
	}

	/** A row without an ID is told from others by all it has, so that a server which ignores `page` is noticed there too. */
	private isNew(row: IDataObject): boolean {
		const key = row[this.paging.idField] ?? fingerprint(row);
		if (this.seen.has(key)) return false;
		this.seen.add(key);
		return true;
	}
}
