import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { convert } from './convert';
import { isSet } from './readSource';
import { refuse, shown } from './invalidParameter';

/**
 * How many rows the user wants of a list: Infinity with Return All, else Limit.
 *
 * @throws NodeOperationError when Limit is not a whole number above zero
 */
export function readLimit(context: IExecuteSingleFunctions): number {
	if (isSet(context, 'returnAll')) return Infinity;
	const value: unknown = context.getNodeParameter('limit', 50);
	const limit = convert(value, { type: 'integer' }, context.getTimezone());
	if (limit.ok && Number(limit.value) > 0) return Number(limit.value);
	return refuse(context, 'limit', `must be a whole number above 0, but is ${shown(value)}`);
}
