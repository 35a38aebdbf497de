// Copied texts bring characters along that nobody sees: spaces of zero width, marks of the writing direction.
const invisible = /\p{Cf}/gu;

/** A text without invisible characters, and without blanks around it. */
export const trimmed = (text: string): string => text.replace(invisible, '').trim();

/** Whether a value is none: not there, or a text of blanks. A list is a value; whoever converts it refuses an empty one. */
export function isNothing(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && trimmed(value) === '');
}
