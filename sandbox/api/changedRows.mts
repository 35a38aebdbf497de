import { isList, isObject } from '../contract/guards.mts';
import type { Fault } from '../control/faults.mts';
import { json, wholeText, type Outgoing } from './outgoing.mts';

/**
 * Removes rows from the list in a response.
 * @param answer the real response
 * @param places indexes of the rows, from 0
 */
export function withoutRows(answer: Outgoing, places: readonly number[]): Outgoing {
	return changed(answer, (rows) => rows.filter((_row, place) => !places.includes(place)));
}

/**
 * Removes fields from the rows in a response, or from the record that it is.
 * @param answer the real response
 * @param names names of the fields
 */
export function withoutFields(answer: Outgoing, names: readonly string[]): Outgoing {
	return changed(answer, (rows) => rows.map((row) => (isObject(row) ? without(row, names) : row)));
}

function without(row: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

interface Inventor {
	/** The rows of the last page that had rows. */
	rows: readonly unknown[];
	invented: number;
}

const inventors = new WeakMap<Fault, Inventor>();

/**
 * Adds a page of new rows to a list that has ended: copies of its rows with other IDs and texts.
 * @param answer the real response
 * @param fault the fault, which knows the earlier pages
 */
export function withEndlessRows(answer: Outgoing, fault: Fault): Outgoing {
	const inventor = inventors.get(fault) ?? { rows: [], invented: 0 };
	inventors.set(fault, inventor);
	return changed(answer.text === '' ? json(200, []) : answer, (rows) => {
		if (rows.length > 0 && rows.length >= inventor.rows.length) {
			inventor.rows = rows;
			return rows;
		}
		const further = inventor.rows.slice(rows.length).map((row) => inventedRow(row, (inventor.invented += 1)));
		return [...rows, ...further];
	});
}

function inventedRow(row: unknown, number: number): unknown {
	if (!isObject(row)) return row;
	const changedValue = (name: string, value: unknown): unknown => {
		if (typeof value === 'number' && /id$/i.test(name)) return value + number * 1_000_000;
		return typeof value === 'string' && value.includes('@') ? `${number}.${value}` : value;
	};
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, changedValue(name, value)]));
}

/** Changes the rows in a response. A response that is one record counts as one row. */
function changed(answer: Outgoing, change: (rows: readonly unknown[]) => readonly unknown[]): Outgoing {
	const text = wholeText(answer);
	if (text === '') return answer;
	return json(answer.status, changedBody(JSON.parse(text), change), answer.headers);
}

function changedBody(body: unknown, change: (rows: readonly unknown[]) => readonly unknown[]): unknown {
	if (isList(body)) return change(body);
	if (!isObject(body)) return body;
	return isList(body.data) ? { ...body, data: change(body.data) } : (change([body])[0] ?? {});
}
