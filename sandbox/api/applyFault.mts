import type { Fault } from '../control/faults.mts';
import { brokenGzip, cut, drip, headOfGzip, truncated, wrongLength, type RawResponse } from './brokenResponse.mts';
import { withEndlessRows, withoutFields, withoutRows } from './changedRows.mts';
import { errorPage } from './errorPage.mts';
import { hugeList, nestedRow } from './largeBody.mts';
import { json, logInPage, type Outgoing } from './outgoing.mts';

/**
 * Creates the response of a request with a fault.
 * @param fault the fault
 * @param real runs the operation and returns its response
 * @returns a response, or one that breaks the rules of HTTP
 */
export function faultyAnswer(fault: Fault, real: () => Outgoing): Outgoing | RawResponse {
	const { kind, status, retryAfter, message = 'The sandbox simulates a failure here.', body } = fault;
	const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
	switch (kind) {
		case 'delay':
			return real();
		case 'cut':
			return cut();
		case 'drip':
			return drip();
		case 'redirect':
			return { status: status ?? 302, headers: { location: fault.location ?? '/rm/login', ...headers }, text: '' };
		case 'errorPage':
			return errorPage(fault.server ?? 'nginx', status ?? 502, headers);
		case 'status':
			return typeof body === 'string'
				? { status: status ?? 500, headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers }, text: body }
				: json(status ?? 500, body === undefined ? { message } : body, headers);
		case 'brokenJson':
			return { ...json(status ?? 200, {}, headers), text: '{"message": "This JSON ends in the mid' };
		case 'html':
			return logInPage(status ?? 200);
		case 'empty':
			return json(status ?? 200, undefined, headers);
		case 'nested':
			return { ...json(status ?? 200, {}, headers), text: nestedRow(fault.depth ?? 20_000) };
		case 'huge': {
			const text = hugeList(fault.bytes ?? 300_000_000);
			return { ...json(status ?? 200, {}, headers), text, gzip: fault.gzip === true };
		}
		case 'hideRows':
			return withoutRows(real(), fault.rows ?? []);
		case 'hideFields':
			return withoutFields(real(), fault.fields ?? []);
		case 'endlessRows':
			return withEndlessRows(real(), fault);
		case 'truncated':
			return truncated(real());
		case 'wrongLength':
			return wrongLength(real());
		case 'brokenGzip':
			return brokenGzip(real());
		case 'headOfGzip':
			return headOfGzip(real());
	}
}
