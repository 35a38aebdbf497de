import type { Source } from './fields';

/**
 * Identifies a look-up. Sources with the same key share one look-up.
 *
 * @returns undefined if the source needs no look-up
 */
export function lookUpKey(source: Source): string | undefined {
	if ('of' in source) return `record ${source.of.path} ${source.id.parameter} ${source.fields.join(' ')}`;
	if ('emailOf' in source) return `email ${source.emailOf.parameter}`;
	return 'type' in source && source.type === 'user' ? `user ${source.parameter}` : undefined;
}
