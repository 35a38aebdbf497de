import type { IDataObject } from 'n8n-workflow';

import type { ListCall } from '../../ClayHr/shared/lists/getList';

/** A list of ClayHR's that a poll reads. */
export interface ScanList extends ListCall {
	/** Tells the lists of an event apart, and says what all its records have in common: a status, a day, a user. */
	name: string;
	/** Whether a record belongs to the list, should ClayHR not know a filter in the query; all do without it. */
	holds?(record: IDataObject): boolean;
}

/** A record, and the list it was read from. */
export interface Row {
	record: IDataObject;
	list: string;
}

/**
 * Reads one page of a list, or the whole list when it has no pages.
 *
 * @param page number of the page, from 0 whatever ClayHR counts from
 */
export type ReadPage = (list: ScanList, page: number) => Promise<IDataObject[]>;
