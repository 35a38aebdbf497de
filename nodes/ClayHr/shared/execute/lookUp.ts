import type { ItemContext, LookUp } from '../call';
import type { Source, Sources } from '../parameters/fields';
import { lookUpKey } from '../parameters/lookUpKey';
import { emailOfUser } from './emailOfUser';
import { recordValue } from './recordValue';
import { userByEmail } from './userByEmail';

/** An item's look-ups, by `lookUpKey`. */
export type LookUps = ReadonlyMap<string, LookUp>;

/**
 * Creates an item's look-ups. Sends no request.
 *
 * @throws NodeOperationError if the value to look up is invalid
 */
export function lookUpsOf(item: ItemContext, sources: Sources[]): LookUps {
	const lookUps = new Map<string, LookUp>();
	for (const source of sources.flatMap((one) => Object.values(one))) {
		const key = lookUpKey(source);
		const find = key === undefined || lookUps.has(key) ? undefined : lookUpOf(item, source);
		if (key !== undefined && find) lookUps.set(key, find);
	}
	return lookUps;
}

function lookUpOf(item: ItemContext, source: Source): LookUp | undefined {
	if ('of' in source) return recordValue(item, source);
	if ('emailOf' in source) return emailOfUser(item, source);
	return 'type' in source && source.type === 'user' ? userByEmail(item, source) : undefined;
}
