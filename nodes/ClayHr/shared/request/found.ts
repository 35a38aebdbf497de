import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { runOf } from '../transport/run';
import type { Source, Value } from '../parameters/fields';

/** Whether a value may have to be asked for; what the item holds decides. */
export const mayNeedLookUp = (source: Source): boolean =>
	'of' in source || 'emailOf' in source || ('type' in source && source.type === 'user');

/** Keeps what ClayHR was asked for a value of an item. */
export function keepFound(context: IExecuteSingleFunctions, source: Source, value: Value): void {
	runOf(context).found.set(keyOf(context, source), value);
}

/** What ClayHR was asked for a value of an item; undefined when the item holds the value itself. */
export function foundFor(context: IExecuteSingleFunctions, source: Source): Value | undefined {
	return mayNeedLookUp(source) ? runOf(context).found.get(keyOf(context, source)) : undefined;
}

// The same value stands in several places of a call: in its query, and in what its answer repeats.
const keyOf = (context: IExecuteSingleFunctions, source: Source) =>
	`${context.getItemIndex()} ${JSON.stringify(source)}`;
