import { type INode, NodeApiError } from 'n8n-workflow';

import { reportConnectionError, unreachable } from '../../../../../nodes/ClayHr/shared/http/connectionError';
import { RequestNotSent, RequestTimedOut } from '../../../../../nodes/ClayHr/shared/http/requestErrors';
import { retryDelay } from '../../../../../nodes/ClayHr/shared/http/retry';
import { BrokenAnswer, UnusableAnswer } from '../../../../../nodes/ClayHr/shared/http/readBody';

const node: INode = { id: '1', name: 'ClayHR', type: 'x', typeVersion: 1, position: [0, 0], parameters: {} };

/** The error of n8n for a connection that failed with a code. */
const failed = (code: string) => {
	const error = new NodeApiError(node, { message: 'failed' });
	Object.assign(error, { cause: { code } });
	return error;
};

describe('a request that cannot have arrived', () => {
	const notTrusted = "the server's certificate is not trusted";

	it.each([
		['ECONNREFUSED', 'the connection was refused'],
		['ENOTFOUND', "the server's name is unknown"],
		['EAI_AGAIN', "the server's name could not be looked up"],
		['EHOSTUNREACH', 'there is no network route to it'],
		['ENETUNREACH', 'there is no network route to it'],
		['EHOSTDOWN', 'there is no network route to it'],
	])('was not sent, and may be tried again: %s', (code, reason) => {
		const report = reportConnectionError(failed(code));
		expect(report).toMatchObject({ message: `ClayHR could not be reached: ${reason}`, connection: 'notSent' });
		expect(report?.description).toContain(`(${code})`);
		expect(retryDelay(report ?? {}, false, 1)).toBe(500);
	});

	it.each([
		['ERR_TLS_CERT_ALTNAME_INVALID', "the server's certificate belongs to another host"],
		['CERT_HAS_EXPIRED', "the server's certificate has expired"],
		['CERT_NOT_YET_VALID', notTrusted],
		['CERT_REVOKED', notTrusted],
		['DEPTH_ZERO_SELF_SIGNED_CERT', notTrusted],
		['SELF_SIGNED_CERT_IN_CHAIN', notTrusted],
		['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', notTrusted],
		['UNABLE_TO_VERIFY_LEAF_SIGNATURE', notTrusted],
	])('was not sent, and is not retried: %s', (code, reason) => {
		const report = reportConnectionError(failed(code));
		expect(report).toMatchObject({ message: `ClayHR could not be reached: ${reason}`, connection: 'notSent' });
		expect(report?.description).toContain(`(${code})`);
		expect(retryDelay(report ?? {}, false, 1)).toBeUndefined();
	});

	it('was not sent to an invalid address', () => {
		expect(reportConnectionError(failed('ERR_INVALID_URL'))).toMatchObject({
			message: 'ClayHR could not be reached',
			connection: 'notSent',
		});
	});
});

it.each(['ECONNREFUSED', 'ECONNABORTED'])('finds a code that n8n 1 keeps in httpCode only: %s', (code) => {
	const error = new NodeApiError(node, { message: 'failed' });
	Object.assign(error, { httpCode: code });
	expect(reportConnectionError(error)).toEqual(reportConnectionError(failed(code)));
	Object.assign(error, { httpCode: '404' });
	expect(reportConnectionError(error)).toBeUndefined();
});

describe('a request that may have arrived', () => {
	it.each([
		['ECONNRESET', 'broke off'],
		['EPIPE', 'broke off'],
		['ETIMEDOUT', 'took too long'],
		['ERR_BAD_RESPONSE', 'broke off'],
		['EOF', 'broke off'],
		['XENOTFOUND', 'broke off'],
		['ENOTFOUNDX', 'broke off'],
	])('is not called unsent or unreachable: %s', (code, happened) => {
		const report = reportConnectionError(failed(code));
		expect(report).toEqual(unreachable(code));
		expect(report?.message).toBe(`The connection ${happened} before ClayHR answered`);
		expect(report?.description).toContain(`(${code})`);
		expect(report?.description).not.toContain('company URL');
		expect(report?.connection).toBeUndefined();
		expect(retryDelay(report ?? {}, false, 1)).toBe(500);
	});

	it.each(['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER'])(
		'is not retried if the server has another protocol: %s',
		(code) => {
			const report = reportConnectionError(failed(code));
			expect(report?.message).toBe(
				'The connection to ClayHR failed: the server does not answer with an encrypted connection (https)',
			);
			expect(report?.description).toMatch(/^Check the company URL/);
			expect(report?.connection).toBeUndefined();
			expect(retryDelay(report ?? {}, false, 1)).toBeUndefined();
		},
	);

	it('timed out', () => {
		expect(reportConnectionError(failed('ECONNABORTED'))).toMatchObject({
			message: 'ClayHR gave no complete answer in time',
			connection: 'timedOut',
		});
		expect(reportConnectionError(new RequestTimedOut(300_000))).toMatchObject({
			message: 'ClayHR gave no complete answer within 300 seconds',
			connection: 'timedOut',
		});
	});
});

it('a request without a place was not sent', () => {
	expect(reportConnectionError(new RequestNotSent(0))).toMatchObject({ connection: 'notSent' });
	expect(reportConnectionError(new RequestNotSent(0))?.status).toBeUndefined();
	expect(reportConnectionError(new RequestNotSent(10_000))).toMatchObject({
		connection: 'notSent',
		status: 429,
		retryAfterMs: 10_000,
	});
});

it('has a report if n8n kept the code as the status, as n8n 1 does', () => {
	const keeping = (httpCode: string) => new NodeApiError(node, { message: 'self-signed certificate' }, { httpCode });
	expect(reportConnectionError(keeping('ECONNREFUSED'))).toEqual(unreachable('ECONNREFUSED'));
	expect(reportConnectionError(keeping('500'))).toBeUndefined();
});

it('other errors have no report', () => {
	expect(reportConnectionError(new Error('Domain not allowed'))).toBeUndefined();
	expect(reportConnectionError(new NodeApiError(node, { message: 'failed' }))).toBeUndefined();
});

describe('an answer that can not be used', () => {
	it.each(['Z_DATA_ERROR', 'Z_BUF_ERROR', 'HPE_INVALID_CONSTANT', 'HPE_HEADER_OVERFLOW'])('is damaged: %s', (code) => {
		const report = reportConnectionError(failed(code));
		expect(report?.message).toBe("ClayHR's answer is damaged");
		expect(report?.description).toContain(`(${code})`);
		expect(report?.connection).toBeUndefined();
		expect(reportConnectionError(new BrokenAnswer({ code }))).toEqual(report);
	});

	it.each(['ERR_STRING_TOO_LONG', 'ERR_FR_MAX_CONTENT_LENGTH_EXCEEDED'])('is too large: %s', (code) => {
		expect(reportConnectionError(failed(code))).toMatchObject({
			message: "ClayHR's answer is too large",
			isFinal: true,
		});
	});

	it('is too large or nested too deeply', () => {
		expect(reportConnectionError(new UnusableAnswer('nested too deeply'))).toMatchObject({
			message: "ClayHR's answer is nested too deeply",
			isFinal: true,
		});
	});

	it('broke off: it is an unreachable ClayHR, with a code or without', () => {
		expect(reportConnectionError(new BrokenAnswer(new Error('aborted')))).toEqual(unreachable('ECONNRESET'));
		expect(reportConnectionError(new BrokenAnswer({ code: 'ECONNABORTED' }))?.connection).toBe('timedOut');
	});
});

it('a request that was not sent because of other requests is final: a retry would wait as long again', () => {
	const report = reportConnectionError(new RequestNotSent(0));
	expect(report).toMatchObject({ connection: 'notSent', isFinal: true });
	expect(retryDelay(report ?? {}, false, 1)).toBeUndefined();
});
