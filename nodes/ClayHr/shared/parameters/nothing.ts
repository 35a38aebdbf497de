// Copied text may contain invisible characters: zero-width spaces, marks of the writing direction.
const invisible = /\p{Cf}/gu;

/** Removes invisible characters and surrounding spaces. */
export const trimmed = (text: string): string => text.replace(invisible, '').trim();

/** True for null, undefined and blank text. An empty list counts as a value, which the converters refuse. */
export function isNothing(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && trimmed(value) === '');
}
