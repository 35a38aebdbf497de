import type { Fault } from '../control/faults.mts';
import { json, logInPage, type Outgoing } from './outgoing.mts';

/**
 * Makes the answer that a fault puts in the place of the true one.
 * @param fault the fault
 * @returns the answer; 'cut' when the connection is to be cut; null when the fault leaves the answer as it is
 */
export function faultyAnswer(fault: Fault): Outgoing | 'cut' | null {
	const { kind, status, retryAfter, message = 'The sandbox was told to fail here.', body } = fault;
	const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
	switch (kind) {
		case 'delay':
			return null;
		case 'cut':
			return 'cut';
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
