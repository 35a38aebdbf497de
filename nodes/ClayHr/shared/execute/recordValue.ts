import type { IDataObject } from 'n8n-workflow';

import type { ItemContext, LookUp } from '../call';
import { printable } from '../http/parseErrorResponse';
import { getList } from '../lists/getList';
import type { RecordList, RecordValue } from '../parameters/fields';
import { readSource } from '../parameters/readSource';
import { nothingChanged, preview, throwInvalidParameter } from '../parameters/invalidParameter';

/**
 * Creates a look-up for a field of the record that a parameter names by ID or code. Each list is read once per
 * execution.
 *
 * @throws NodeOperationError if the parameter has no ID or code; the look-up throws if the record does not exist or
 * lacks the field
 */
export function recordValue(item: ItemContext, { of, id, fields }: RecordValue): LookUp | undefined {
	const wanted = readSource(item, id);
	if (wanted === undefined) return undefined;
	const key = String(wanted).trim();
	if (of.code?.isExact(key)) return async () => await Promise.resolve(key);
	return async () => {
		const rows = await item.cachedRequest(`list ${of.path}`, async () => await getList(item, { path: of.path }));
		const record = recordIn(rows, of, key);
		if (record === undefined) {
			return throwInvalidParameter(
				item,
				id.parameter,
				`must be ${expected(rows, of)} ${preview(wanted)}`,
				nothingChanged,
			);
		}
		const value = fields.map((field) => record[field]).find(isFilled);
		const lacking = `names a record of ClayHR's that has no ${fields.join(' or ')}`;
		return value ?? throwInvalidParameter(item, id.parameter, lacking, nothingChanged);
	};
}

/** Finds the record for a value. Undefined if several records match. */
function recordIn(rows: IDataObject[], { idField, code }: RecordList, wanted: string): IDataObject | undefined {
	const exact = rows.find((row) => String(row[idField]) === wanted);
	const others = rows.filter((row) => code?.isMeant(wanted, String(row[idField])));
	return exact ?? (others.length === 1 ? others[0] : undefined);
}

function expected(rows: IDataObject[], { idField, thing, code }: RecordList): string {
	if (code === undefined) return `the ID of ${thing} in ClayHR, but none has`;
	const known = printable(rows.map((row) => String(row[idField])).join(', '));
	return `the code of ${thing} in ClayHR (${known === '' ? 'it lists none' : known}), but is`;
}

const isFilled = (value: unknown): value is string | number =>
	typeof value === 'number' || (typeof value === 'string' && value !== '');
