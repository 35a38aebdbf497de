/** How a list is paged (`page` and `pageSize` in the query). */
export interface Paging {
	/** Number of the first page. ClayHR counts users from 1 and candidates from 0. */
	firstPage: number;
	/**
	 * True if the documentation doesn't say whether pages start at 0 or 1. `firstPage` is 0 then, and page 1 may repeat
	 * page 0.
	 */
	isFirstPageUnsure?: boolean;
	/** The ID field that identifies a row. */
	idField: string;
}

/**
 * Identifies a record by its ID, whether ClayHR sends it as a number or as text.
 *
 * @returns undefined if the record has no ID: none, an empty one, 0 or NaN
 */
export function idIn(record: Readonly<Record<string, unknown>>, idField: string): number | string | undefined {
	const id = record[idField];
	if (typeof id !== 'string' && typeof id !== 'number') return undefined;
	const text = String(id).trim();
	if (noIds.has(text)) return undefined;
	// Numbers need less memory.
	return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
}

const noIds = new Set(['', '0', 'NaN', 'null', 'undefined']);

// A page may only repeat rows because users were added in front of it, so one such page is not the end.
const mostRepeatedPages = 2;

/**
 * Tells which rows of a page are new, and whether the list ends with it. ClayHR sends no total, and a page may be short because
 * ClayHR hides rows after paging. So a list ends with an empty page, or with two pages in a row without a new row: a
 * server that ignores `page` repeats its rows for ever.
 */
export class ListEnd {
	private readonly seen = new Set<number | string>();
	private repeatedPages = 0;
	/** Whether the latest page was the end of the list. */
	isReached = false;

	/**
	 * @param contentOf identifies a row without an ID by its content
	 */
	constructor(
		private readonly paging: Pick<Paging, 'idField' | 'isFirstPageUnsure'>,
		private readonly contentOf: (record: Readonly<Record<string, unknown>>) => string = JSON.stringify,
	) {}

	/** Whether any page had rows. */
	get hasRows(): boolean {
		return this.seen.size > 0;
	}

	/**
	 * Adds a page.
	 *
	 * @param records the rows of the page
	 * @param index the page's number, from 0. If the first page number is unsure, page 0 may be empty and page 1 may repeat it
	 * @returns for each row whether it is new. Rows without an ID can't be told apart, so they are all new if the page has
	 * any new row.
	 */
	addPage(records: ReadonlyArray<Readonly<Record<string, unknown>>>, index: number): boolean[] {
		const { seen, contentOf, paging } = this;
		const ids = records.map((record) => idIn(record, paging.idField));
		const isUnseen = records.map((record, row) => {
			const key = ids[row] ?? `no ID: ${contentOf(record)}`;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
		const hasNew = isUnseen.includes(true);
		this.note(hasNew, records.length, index);
		return hasNew ? isUnseen.map((one, row) => one || ids[row] === undefined) : isUnseen;
	}

	private note(hasNew: boolean, rows: number, index: number): void {
		const isUnsure = this.paging.isFirstPageUnsure === true && (index === 0 || (index === 1 && rows > 0));
		if (hasNew || isUnsure) {
			this.repeatedPages = 0;
			this.isReached = false;
			return;
		}
		if (rows > 0) this.repeatedPages += 1;
		this.isReached ||= rows === 0 || this.repeatedPages >= mostRepeatedPages;
	}
}
