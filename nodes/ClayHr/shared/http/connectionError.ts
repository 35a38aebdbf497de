import { NodeApiError } from 'n8n-workflow';

import { isObject } from '../isObject';
import { type ConnectionCause, connectionCauseOf } from './connectionCause';
import type { FailureReport } from './failure';
import { parseErrorResponse } from './parseErrorResponse';
import { BrokenAnswer, UnusableAnswer } from './readBody';
import { RequestNotSent, RequestTimedOut } from './requestErrors';

// The connection was refused, the host is unknown, or the certificate is not trusted. So nothing was sent.
const notSentCodes = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ERR_INVALID_URL)$/;

const badCertificates: readonly unknown[] = [
	'certificateExpired',
	'certificateOfOtherHost',
	'certificateUntrusted',
] satisfies ConnectionCause[];

// n8n replaces messages that contain the connection's code, so the message has words.
const reasons: Partial<Record<ConnectionCause, string>> = {
	unknownHost: "the server's name is unknown",
	lookUpFailed: "the server's name could not be looked up",
	refused: 'the connection was refused',
	noRoute: 'there is no network route to it',
	certificateExpired: "the server's certificate has expired",
	certificateOfOtherHost: "the server's certificate belongs to another host",
	certificateUntrusted: "the server's certificate is not trusted",
	notEncrypted: 'the server does not answer with an encrypted connection (https)',
};

/**
 * Explains why a request got no response.
 *
 * @param error what sending the request threw
 * @returns undefined if the error has another cause, such as a domain that the credential does not allow
 */
export function reportConnectionError(error: unknown): FailureReport | undefined {
	if (error instanceof RequestTimedOut) return timedOut(error.timeout);
	if (error instanceof RequestNotSent) return error.rateLimitMs > 0 ? rateLimited(error.rateLimitMs) : otherRequests;
	if (error instanceof UnusableAnswer) return unusable(error.problem);
	const code = error instanceof BrokenAnswer || error instanceof NodeApiError ? codeOf(error) : undefined;
	if (code === undefined) return isBrokenTunnel(error) ? brokenTunnel : undefined;
	if (code === 'ECONNABORTED') return timedOut();
	if (tooLargeCodes.test(code)) return unusable('too large');
	return damagedCodes.test(code) ? damaged(code) : unreachable(code);
}

/**
 * Reports a failed connection.
 *
 * @param code the connection's error code
 */
export function unreachable(code: string): FailureReport {
	const cause = connectionCauseOf(code);
	const reason = cause && reasons[cause];
	const hasBadCertificate = badCertificates.includes(cause);
	const isUnsent = hasBadCertificate || notSentCodes.test(code);
	return {
		...(isUnsent ? unsent(code, reason) : lost(code, cause)),
		...(isUnsent && { connection: 'notSent' }),
		// A certificate and a protocol stay the same for the next seconds.
		...((hasBadCertificate || cause === 'notEncrypted') && { isFinal: true }),
	};
}

const unsent = (code: string, reason?: string): FailureReport => ({
	message: `ClayHR could not be reached${reason === undefined ? '' : `: ${reason}`}`,
	description: `Check the company URL in the ClayHR credential, the proxy if you use one, and this computer's connection (${code}), then try again.`,
});

/** The request may have been sent, so the message must not say that ClayHR could not be reached. */
function lost(code: string, cause?: ConnectionCause): FailureReport {
	if (cause === 'notEncrypted') {
		return { ...unsent(code), message: `The connection to ClayHR failed: ${String(reasons.notEncrypted)}` };
	}
	const happened = cause === 'tooSlow' ? 'took too long' : 'broke off';
	return {
		message: `The connection ${happened} before ClayHR answered`,
		description: `Try again. If it happens again, check the proxy if you use one, this computer's connection, and whether ClayHR works in the browser (${code}).`,
	};
}

// Wrong compression, or bytes that are not HTTP.
const damagedCodes = /^(Z_|HPE_|ERR_BROTLI|ERR__ERROR_|ERR_ENCODING|ERR_PADDING)/;

const tooLargeCodes =
	/^(ERR_STRING_TOO_LONG|ERR_BUFFER_TOO_LARGE|ERR_OUT_OF_RANGE|ERR_FR_MAX_CONTENT_LENGTH_EXCEEDED)$/;

function damaged(code: string): FailureReport {
	return {
		message: "ClayHR's answer is damaged",
		description: `The answer can't be decoded (${code}). A server or proxy between n8n and ClayHR may have damaged it. Try again later.`,
	};
}

function unusable(problem: string): FailureReport {
	return {
		message: `ClayHR's answer is ${problem}`,
		description: 'Ask for less at a time, for example with a filter or a limit.',
		isFinal: true,
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
	isFinal: true,
};

// The library for tunnels gives this error no code.
const isBrokenTunnel = (error: unknown) =>
	error instanceof NodeApiError && error.message.startsWith('Proxy connection ended before');

const brokenTunnel: FailureReport = {
	message: 'The proxy broke off the connection before it reached ClayHR',
	description:
		'Nothing was sent to ClayHR. Check the proxy: in Proxy under Request Options, or in the settings of n8n. Then try again.',
	connection: 'notSent',
};

// n8n wraps the connection's error, at a different depth in each release. n8n 1 keeps only its code, as the status.
function codeOf(error: object): string | undefined {
	const wrapped = [error, ...['cause', 'errorResponse'].map((name) => Reflect.get(error, name) as unknown)];
	const codes = wrapped.flatMap((candidate) => (isObject(candidate) ? [candidate.code, candidate.httpCode] : []));
	return codes.find((code): code is string => typeof code === 'string' && /^[A-Z]/.test(code));
}
