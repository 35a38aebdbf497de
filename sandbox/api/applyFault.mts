import type { Fault } from '../control/faults.mts';
import { isList, isObject } from '../contract/guards.mts';
import { errorPage } from './errorPage.mts';
import { json, logInPage, type Outgoing } from './outgoing.mts';

/**
 * Creates the response that a fault sends instead of the real one.
 * @param fault the fault
 * @returns the response; 'cut' to close the connection; 'drip' for a response that never ends; null if the fault keeps
 * the real response
 */
export function faultyAnswer(fault: Fault): Outgoing | 'cut' | 'drip' | null {
	const { kind, status, retryAfter, message = 'The sandbox simulates a failure here.', body } = fault;
	const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
	switch (kind) {
		case 'delay':
		case 'hideRows':
			return null;
		case 'cut':
		case 'drip':
			return kind;
		case 'errorPage':
			return errorPage(fault.server ?? 'nginx', status ?? 502, headers);
		case 'status':
			return typeof body === 'string'
				? { status: status ?? 500, headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers }, text: body }
				: json(status ?? 500, body ?? { message }, headers);
		case 'brokenJson':
			return { ...json(status ?? 200, {}, headers), text: '{"message": "This JSON ends in the mid' };
		case 'html':
			return logInPage(status ?? 200);
		case 'empty':
			return json(status ?? 200, undefined, headers);
	}
}

/**
 * Removes rows from the list in a response.
 * @param answer the real response
 * @param places indexes of the rows, from 0
 */
export function withoutRows(answer: Outgoing, places: readonly number[]): Outgoing {
	const text = typeof answer.text === 'string' ? answer.text : [...answer.text].join('');
	const body: unknown = text === '' ? undefined : JSON.parse(text);
	const keep = (list: unknown): unknown =>
		isList(list) ? list.filter((_row, place) => !places.includes(place)) : list;
	const shown = isObject(body) && isList(body.data) ? { ...body, data: keep(body.data) } : keep(body);
	return json(answer.status, shown, answer.headers);
}
