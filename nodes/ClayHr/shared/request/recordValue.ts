import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';

import { printable } from '../http/parseErrorResponse';
import { listRows } from '../transport/clayHrRequest';
import { askOnce } from './askOnce';
import type { RecordList, RecordValue } from './fields';
import type { LookUp } from './lookUp';
import { readSource } from './readSource';
import { nothingChanged, refuse, shown } from './refuse';

/**
 * Finds a value in the record that a field names by its ID or code. Each list is read once for all items of a run.
 *
 * @throws NodeOperationError when the field holds no ID or code, and from the look-up when there is no such record or the
 * record lacks the value
 */
export function recordValue(context: IExecuteSingleFunctions, { of, id, fields }: RecordValue): LookUp | undefined {
	const wanted = readSource(context, id);
	if (wanted === undefined) return undefined;
	const key = String(wanted).trim();
	if (of.code?.isExact(key)) return async () => await Promise.resolve(key);
	return async () => {
		const rows = await askOnce(context, `list ${of.path}`, async () => await listRows(context, { path: of.path }));
		const record = recordIn(rows, of, key);
		if (record === undefined) {
			return refuse(context, id.parameter, `must be ${expected(rows, of)} ${shown(wanted)}`, nothingChanged);
		}
		const value = fields.map((field) => record[field]).find(isFilled);
		const lacking = `names a record of ClayHR's that has no ${fields.join(' or ')}`;
		return value ?? refuse(context, id.parameter, lacking, nothingChanged);
	};
}

/** The record that a value means. Of several that could be meant, none is. */
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
