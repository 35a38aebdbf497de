import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { at } from '../../shared/records/readers';
import type { Shape } from '../../shared/records/shape';
import { rowsOf } from '../../shared/records/envelope';

/**
 * The rows of a report. ClayHR hands them out in lists within a list, and does not say why.
 *
 * @param body the answer: parts in `data`, each with its rows in `entityList`
 * @returns all rows in order; parts of another form as they are
 */
export function readRows(body: IDataObject): IDataObject[] {
	return rowsOf(body).flatMap((part) => (Array.isArray(part.entityList) ? part.entityList.filter(isObject) : [part]));
}

/** A report's columns are what was asked for: all of them come out, in the report's order. */
export function columnsOf(row: IDataObject): Shape {
	// A column title may hold dots, which would lead into nested records.
	const columns = Object.keys(row).map((title) => [title, (from: IDataObject) => at('value')({ value: from[title] })]);
	return { fields: Object.fromEntries(columns) };
}
