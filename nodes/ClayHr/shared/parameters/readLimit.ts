import { convert } from './convert';
import { isSet } from './readSource';
import { preview, throwInvalidParameter } from './invalidParameter';
import type { ParameterReader } from './parameterReader';

const usualLimit = 50;

/**
 * Reads Return All and Limit.
 *
 * @returns the maximum number of rows; Infinity with Return All
 * @throws NodeOperationError unless Limit is a whole number above zero
 */
export function readLimit(item: ParameterReader): number {
	if (isSet(item, 'returnAll')) return Infinity;
	const value: unknown = item.getParameter('limit') ?? usualLimit;
	const limit = convert(value, { type: 'integer' }, item.timezone);
	if (limit.ok && Number(limit.value) > 0) return Number(limit.value);
	return throwInvalidParameter(item, 'limit', `must be a whole number above 0, but is ${preview(value)}`);
}
