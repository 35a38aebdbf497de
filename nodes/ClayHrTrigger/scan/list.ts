import type { IDataObject } from 'n8n-workflow';

import type { ListCall } from '../../ClayHr/shared/lists/getList';

/** A ClayHR list that a poll reads. */
export interface ScanList extends ListCall {
	/** Unique among the lists of an event. Names what its records have in common: a status, a day or a user. */
	name: string;
	/** Whose records the list has, for error messages: `of the user 140001`. */
	owner?: string;
	/** What to do if ClayHR refuses this list and not the others, such as the list of a deleted user. */
	refusalAdvice?: string;
	/** Whether a record belongs to the list, in case ClayHR ignores a query filter; without it, all records do. */
	matches?(record: IDataObject): boolean;
}

/** A record and the name of the list that it was read from. */
export interface Row {
	record: IDataObject;
	list: string;
}

/**
 * Reads one page of a list, or the whole list if it has no pages.
 *
 * @param page the page number, from 0, even if ClayHR counts from 1
 */
export type ReadPage = (list: ScanList, page: number) => Promise<IDataObject[]>;
