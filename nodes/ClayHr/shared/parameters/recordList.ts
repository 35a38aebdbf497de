import type { IDataObject } from 'n8n-workflow';

/** What says how to find the records of a list by name. */
export interface RecordNames {
	/** The record's name in a sentence, with its article: `an expense type`. */
	thing: string;
	/** ClayHR's names of the ID; the first one with a value is used. A name may be a path with dots. */
	idFields: readonly string[];
	/** ClayHR's names of the fields that people know a record by. The first one with a value is shown. */
	nameFields: readonly string[];
	/** The queries that together list all records. Left out if one request without a query does. */
	queries?: readonly IDataObject[];
	/** What of a name counts. By default, all of it counts. */
	essenceOf?: (name: string) => string;
}

/** A list of ClayHR's in which records are found by name. `lists/getList.ts` reads it. */
export interface RecordList extends RecordNames {
	path: string;
	fallbackPath?: string;
	family?: string;
	under?: string;
	paging?: { firstPage: number; isFirstPageUnsure?: boolean; idField: string };
}
