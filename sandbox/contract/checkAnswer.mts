import type { ValidationResult } from 'openapi-backend';
import { isObject } from './guards.mts';
import type { Operation } from './operation.mts';

/**
 * Checks a response against its operation's description.
 * @param operation the operation
 * @param status HTTP status
 * @param body the response; undefined if empty
 * @param validate the library's check
 * @returns all mismatches, in plain words; empty if the response is valid
 */
export function checkAnswer(
	operation: Operation,
	status: number,
	body: unknown,
	validate: (body: unknown) => ValidationResult,
): string[] {
	if (!(String(status) in operation.responses)) return checkUndescribed(status, body);
	if (status === 204) return body === undefined ? [] : ['a 204 has no body'];
	return (validate(body).errors ?? []).map(({ instancePath, message, params }) => {
		const name: unknown = isObject(params) ? params.additionalProperty : undefined;
		return `${instancePath === '' ? 'answer' : instancePath}: ${message ?? ''}${typeof name === 'string' ? ` (${name})` : ''}`;
	});
}

// Error responses that a page omits must have the same form as documented ones.
function checkUndescribed(status: number, body: unknown): string[] {
	if (status < 400) return [`the description has no response with status ${status}`];
	return isObject(body) && typeof body.message === 'string' ? [] : [`a refusal with status ${status} needs a message`];
}
