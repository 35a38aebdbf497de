import type { IDataObject } from 'n8n-workflow';

import { largestPage, type Paging } from '../../ClayHr/shared/http/collectPages';
import { maxConcurrency } from '../../ClayHr/shared/http/concurrency';
import { fingerprint } from '../state/fingerprint';

/** A place in a list. */
export interface Reached {
	/** The next page, from 0. */
	page: number;
	/** The most rows a page had so far. */
	longest: number;
}

/**
 * How far a list has been read: decides which pages to read at once, and when the list is over.
 *
 * ClayHR tells no total. The end is an empty page, one shorter than a page before it, or one that brings nothing new: such
 * a server ignores `page`. Where nobody knows which page is the first, page 0 may be empty and page 1 the same as page 0.
 * What stands behind the end was asked for in vain, so pages are read together only as far as the list went the last time,
 * and beyond that in growing numbers.
 */
export class PageProgress {
	private together = 1;
	private readonly seen = new Set<unknown>();
	private isAtEnd = false;
	private next: number;
	private longest: number;
	/** How many pages it takes to read the list to its end, as far as it is known. */
	needed: number;

	/**
	 * @param from where to begin
	 * @param pagesBefore how many pages it took the last time; 0 when nobody knows
	 */
	constructor(
		private readonly paging: Paging,
		from: Reached,
		private readonly pagesBefore: number,
	) {
		this.next = from.page;
		this.longest = from.longest;
		this.needed = from.page + 1;
	}

	/** How far it got. */
	get reached(): Reached {
		return { page: this.next, longest: this.longest };
	}

	/** The pages to read now, together; none when the list is over. */
	batch(): number[] {
		if (this.isAtEnd) return [];
		const known = this.pagesBefore - this.next;
		const size = Math.min(maxConcurrency, known > 0 ? known : this.together);
		// A page that is not as long as it may be is either the last one or ClayHR's own limit.
		if (known <= 0 && this.longest >= largestPage) this.together *= 2;
		return Array.from({ length: size }, (_, place) => this.next + place);
	}

	/** Takes note of the pages of a batch, in order. A short page is the end only when none with rows follows it. */
	take(pages: IDataObject[][]): void {
		for (const rows of pages) {
			const isShort = rows.length < this.longest;
			const isNew = rows.map((row) => this.isNew(row));
			this.isAtEnd = (!isNew.includes(true) && !this.mayTellNothing(rows)) || isShort;
			this.longest = Math.max(this.longest, rows.length);
			this.next += 1;
			if (isNew.includes(true)) this.needed = isShort ? this.next : this.next + 1;
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
