import type { IDataObject } from 'n8n-workflow';

import { at, type Shape } from '../../shared/records/shape';
import { rowsOf } from '../../shared/records/envelope';

/**
 * Reads the rows of a report. ClayHR nests them in a list of parts, for no documented reason.
 *
 * @param body the response: parts in `data`, each with its rows in `entityList`
 * @returns all rows in order; parts without `entityList` unchanged
 * @throws NotARecord if the response has no list
 */
export function readRows(body: IDataObject): IDataObject[] {
	return rowsOf(body).flatMap((part) => (Array.isArray(part.entityList) ? rowsOf(part.entityList) : [part]));
}

/** The shape of a report's row: all columns, in the report's order. */
export function columnsOf(row: IDataObject): Shape {
	// A column title may contain dots, which would otherwise lead into nested records.
	const columns = Object.keys(row).map((title) => [title, (from: IDataObject) => at('value')({ value: from[title] })]);
	return { fields: Object.fromEntries(columns) };
}
