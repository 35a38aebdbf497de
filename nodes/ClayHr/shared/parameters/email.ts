import { onlyNull, trimmed } from './text';

// JavaScript's words in place of a part that an item lacks. Null is also a surname, so it is refused only if nothing else is in front of the @.
const missingPart = String.raw`${onlyNull}@|[^@]*undefined|(?:[^@]*[^@A-Za-z])?NaN(?![A-Za-z])|[^@]*@(?:.*\.)?undefined(?![A-Za-z0-9-])`;
const localWord = String.raw`[^\s@.,;:<>()[\]"\\\u0000-\u001f\ud800-\udfff]+`;
const localPart = String.raw`${localWord}(?:\.${localWord})*`;
const domainLabel = String.raw`[A-Za-z0-9\u00c0-\u1fff\u3040-\ud7ff-]+`;

/** Pattern of one email address, also used by the editor's validation. */
export const emailPattern = String.raw`(?!${missingPart})${localPart}@${domainLabel}(?:\.${domainLabel})+`;

const oneEmail = new RegExp(`^${emailPattern}$`);

/**
 * Reads one email address.
 *
 * @returns the address without surrounding spaces and invisible characters; undefined for anything else
 */
export function toEmail(value: unknown): string | undefined {
	const email = typeof value === 'string' ? trimmed(value) : '';
	return oneEmail.test(email) ? email : undefined;
}

/**
 * Reads email addresses from a list, or from text with commas, semicolons or line breaks.
 *
 * @returns each address once; undefined if the value has no address or contains anything else
 */
export function toEmails(value: unknown): string[] | undefined {
	const texts: unknown[] = Array.isArray(value) ? value : [value];
	const parts = texts.flatMap((text) => (typeof text === 'string' ? text.split(/[,;\n]/).filter(hasText) : [text]));
	const found = parts.map(toEmail);
	const isComplete = found.length > 0 && found.every((email): email is string => email !== undefined);
	return isComplete ? [...new Set(found)] : undefined;
}

const hasText = (part: string) => trimmed(part) !== '';
