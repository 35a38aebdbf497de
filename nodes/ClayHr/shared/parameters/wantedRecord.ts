import { isObject } from '../isObject';
import { locatorValue } from './convert';
import type { Form } from './fields';
import { isPersonPage } from './personPage';
import type { RecordList } from './recordList';
import { isNothing, toText, trimmed } from './text';

/** A record that a field names by something else than its ID. */
export type WantedRecord =
	{ by: 'email' | 'employeeNumber'; text: string } | { by: 'name'; text: string; records: RecordList };

/**
 * Reads what a field names its record by. In a user field, a number is an ID and a text with @ is an email in every
 * mode, because sheets, forms and AI tools mix them.
 *
 * @param given the field's value: a locator, or a plain value
 * @returns undefined if the value is an ID, or is of no use
 */
export function wantedRecord(given: unknown, { type, records }: Form): WantedRecord | undefined {
	const value = locatorValue(given);
	if (isNothing(value) || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
	const text = trimmed(String(value));
	const mode = isObject(given) ? given.mode : undefined;
	if (type === 'user') return wantedUser(text, mode);
	// A word for a missing or failed value is no name.
	if (records === undefined || toText(text) === undefined) return undefined;
	const isName = mode === 'name' || (mode === undefined && !isNumber(text));
	return isName ? { by: 'name', text, records } : undefined;
}

function wantedUser(text: string, mode: unknown): WantedRecord | undefined {
	if (mode === 'url' && isPersonPage(text)) return undefined;
	if (text.includes('@')) return { by: 'email', text };
	if (mode === 'employeeNumber') return { by: 'employeeNumber', text };
	return mode === 'email' && !isNumber(text) ? { by: 'email', text } : undefined;
}

const isNumber = (text: string) => /^[+-]?\d+(?:\.\d+)?$/.test(text);
