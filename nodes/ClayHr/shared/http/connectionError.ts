import { NodeApiError } from 'n8n-workflow';

import { isObject } from '../isObject';
import { RequestNotSent, RequestTimedOut } from './concurrency';
import type { FailureReport } from './failure';
import { parseErrorResponse } from './parseErrorResponse';

// The connection was refused, the host is unknown, or the certificate is not trusted. So nothing was sent.
const notSentCodes =
	/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ERR_INVALID_URL|ERR_TLS_CERT_ALTNAME_INVALID|CERT_.*|.*SELF_SIGNED_CERT.*|UNABLE_TO_(GET|VERIFY).*)$/;

/**
 * Explains why a request got no response.
 *
 * @param error what sending the request threw
 * @returns undefined if the error has another cause, such as a domain that the credential does not allow
 */
export function reportConnectionError(error: unknown): FailureReport | undefined {
	if (error instanceof RequestTimedOut) return timedOut(error.timeout);
	if (error instanceof RequestNotSent) return error.rateLimitMs > 0 ? rateLimited(error.rateLimitMs) : otherRequests;
	const code = error instanceof NodeApiError ? codeOf(error) : undefined;
	if (code === undefined) return undefined;
	return code === 'ECONNABORTED' ? timedOut() : unreachable(code);
}

/**
 * Reports a failed connection.
 *
 * @param code the connection's error code. It goes into the description, because n8n replaces messages that contain
 * such a code.
 */
export function unreachable(code: string): FailureReport {
	return {
		message: 'ClayHR could not be reached',
		description: `Check the company URL in the ClayHR credential, the proxy if you use one, and this computer's connection (${code}), then try again.`,
		...(notSentCodes.test(code) && { connection: 'notSent' }),
	};
}

function timedOut(timeout?: number): FailureReport {
	const limit = timeout === undefined ? 'in time' : `within ${Math.round(timeout / 1000)} seconds`;
	return {
		message: `ClayHR gave no complete answer ${limit}`,
		description: 'Ask for less at a time. Actions can also allow more time: Timeout under Request Options.',
		connection: 'timedOut',
	};
}

function rateLimited(rateLimitMs: number): FailureReport {
	const response = { statusCode: 429, headers: { 'retry-after': rateLimitMs / 1000 }, body: '' };
	return { ...otherRequests, ...parseErrorResponse(response) };
}

const otherRequests: FailureReport = {
	message: 'ClayHR was not asked, because other requests of this n8n to ClayHR took too long',
	description: 'Try again later, or let fewer workflows work with ClayHR at the same time.',
	connection: 'notSent',
};

// n8n wraps the connection's error, at a different depth in each release. n8n 1 keeps only its code, as the status.
function codeOf(error: NodeApiError): string | undefined {
	const wrapped = [error, ...['cause', 'errorResponse'].map((name) => Reflect.get(error, name) as unknown)];
	const codes = [...wrapped.map((candidate) => (isObject(candidate) ? candidate.code : undefined)), error.httpCode];
	return codes.find((code): code is string => typeof code === 'string' && /^[A-Z]/.test(code));
}
