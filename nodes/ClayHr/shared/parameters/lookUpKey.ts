import type { Source } from './fields';

/**
 * Tells apart the values of an item that ClayHR may have to be asked for; the same value stands in several places of a call.
 *
 * @returns undefined for a value that the item holds itself
 */
export function lookUpKey(source: Source): string | undefined {
	if ('of' in source) return `record ${source.of.path} ${source.id.parameter} ${source.fields.join(' ')}`;
	if ('emailOf' in source) return `email ${source.emailOf.parameter}`;
	return 'type' in source && source.type === 'user' ? `user ${source.parameter}` : undefined;
}
