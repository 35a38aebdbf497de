import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { listRows } from '../transport/clayHrRequest';
import { askOnce } from './askOnce';
import type { RecordValue } from './fields';
import type { LookUp } from './lookUp';
import { readSource } from './readSource';
import { nothingChanged, refuse, shown } from './refuse';

/**
 * Finds a value in the record that a field names. Each list is read once for all items of a run.
 *
 * @throws NodeOperationError when the field holds no ID, and from the look-up when there is no such record or the record
 * lacks the value
 */
export function recordValue(context: IExecuteSingleFunctions, { of, id, fields }: RecordValue): LookUp | undefined {
	const wanted = readSource(context, id);
	if (wanted === undefined) return undefined;
	const { path, idField, thing } = of;
	return async () => {
		const rows = await askOnce(context, `list ${path}`, async () => await listRows(context, { path }));
		const record = rows.find((row) => String(row[idField]) === String(wanted));
		if (record === undefined) {
			const what = `must be the ID of ${thing} in ClayHR, but none has ${shown(wanted)}`;
			return refuse(context, id.parameter, what, nothingChanged);
		}
		const value = fields.map((field) => record[field]).find(isFilled);
		const lacking = `names a record of ClayHR's that has no ${fields.join(' or ')}`;
		return value ?? refuse(context, id.parameter, lacking, nothingChanged);
	};
}

const isFilled = (value: unknown): value is string | number =>
	typeof value === 'number' || (typeof value === 'string' && value !== '');
