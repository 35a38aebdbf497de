import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { runOf } from '../transport/run';
import type { RecordList, RecordValue, Value } from './fields';
import { nothingChanged, refuse } from './refuse';

/** Where a run keeps the record of a list that an item names. */
export const recordKey = (context: IExecuteSingleFunctions, { path }: RecordList) =>
	`${context.getItemIndex()} ${path}`;

/**
 * A value out of the record that `findRecords` found for an item.
 *
 * @throws NodeOperationError when the record lacks the value
 */
export function valueOfRecord(context: IExecuteSingleFunctions, { of, id, fields }: RecordValue): Value {
	const record = runOf(context).records.get(recordKey(context, of)) ?? {};
	const value = fields.map((field) => record[field]).find(isFilled);
	if (isFilled(value)) return value;
	return refuse(context, id.parameter, `names a record of ClayHR's that has no ${fields.join(' or ')}`, nothingChanged);
}

const isFilled = (value: unknown): value is string | number =>
	typeof value === 'number' || (typeof value === 'string' && value !== '');
