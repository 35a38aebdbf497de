import { trimmed } from './nothing';

const local = String.raw`[^\s@,;:<>()[\]"\\\u0000-\u001f\ud800-\udfff]+`;
const label = String.raw`[A-Za-z0-9\u00c0-\u1fff\u3040-\ud7ff-]+`;

/** The pattern of one email address, which the editor checks as well. */
export const emailPattern = String.raw`${local}@${label}(?:\.${label})+`;

const oneEmail = new RegExp(`^${emailPattern}$`);

/**
 * The email address in a value.
 *
 * @returns the address without blanks and invisible characters around it; undefined for anything but one address
 */
export function toEmail(value: unknown): string | undefined {
	const email = typeof value === 'string' ? trimmed(value) : '';
	return oneEmail.test(email) ? email : undefined;
}

/**
 * The email addresses in a list, or in a text with commas, semicolons or line breaks between them.
 *
 * @returns each address once; undefined when there is none, or anything else among them
 */
export function toEmails(value: unknown): string[] | undefined {
	const texts: unknown[] = Array.isArray(value) ? value : [value];
	const parts = texts.flatMap((text) => (typeof text === 'string' ? text.split(/[,;\n]/).filter(hasText) : [text]));
	const found = parts.map(toEmail);
	const isComplete = found.length > 0 && found.every((email): email is string => email !== undefined);
	return isComplete ? [...new Set(found)] : undefined;
}

const hasText = (part: string) => trimmed(part) !== '';
