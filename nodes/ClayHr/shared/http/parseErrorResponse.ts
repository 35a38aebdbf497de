import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { beginningOf, errorWords, titleOf } from './errorWords';
import type { FailureReport } from './failure';
import { namesSecret } from './redact';
import { refusalIn } from './refusal';
import { parseRetryAfter } from './retry';

/** A response as received. */
export interface RawResponse {
	statusCode: number;
	headers: IDataObject;
	body: unknown;
}

type Words = Pick<FailureReport, 'message' | 'description'>;

const checkAccess =
	"Check the API key and the user ID in the ClayHR credential, and that the API key's user has permission for this in ClayHR. ClayHR gives the same answer in both cases.";
const checkFields = 'Check the values in the fields of this node, above all IDs and dates.';

const badInput: Words = { message: 'ClayHR did not accept the input', description: checkFields };
const rejected: Words = {
	message: 'ClayHR rejected the request',
	description: `ClayHR gives this answer when a record exists already, and for anything else it can't do. ${checkFields}`,
};
const tooLong: Words = {
	message: "The request is too long for ClayHR's server",
	description: 'Shorten long texts and long lists in the fields of this node, or split the work over several items.',
};

const wordsByStatus: Readonly<Record<number, Words | undefined>> = {
	400: badInput,
	401: { message: 'ClayHR refused access', description: checkAccess },
	402: {
		message: 'ClayHR asks for a payment',
		description:
			"Your company's subscription in ClayHR may have ended, or it may not include this. Ask your company's administrator of ClayHR.",
	},
	403: {
		message: 'ClayHR does not allow this',
		description: `A rule of your company in ClayHR forbids it, or the key is not accepted. ${checkAccess}`,
	},
	404: {
		message: 'ClayHR did not find it',
		description:
			'Check the ID. The record may have been deleted in ClayHR, or the ID may belong to another kind of record.',
	},
	407: {
		message: 'The proxy refused access',
		description:
			'The request did not reach ClayHR. Check the user name and the password of the proxy: in Proxy under Request Options, or in the settings of n8n.',
	},
	409: rejected,
	410: {
		message: 'ClayHR no longer has this',
		description: 'Check the ID. If it is right, ClayHR may have removed this call: ask the support of ClayHR.',
	},
	413: {
		message: "The request is too large for ClayHR's server",
		description: 'Send a smaller file or shorter texts.',
	},
	414: tooLong,
	422: { message: 'ClayHR did not accept the values', description: checkFields },
	429: {
		message: 'ClayHR is receiving too many requests',
		description: 'Run the workflow less often, or send fewer items at a time with a Loop Over Items and a Wait node.',
	},
	431: tooLong,
	451: {
		message: 'ClayHR refused this for legal reasons',
		description: 'Ask the support of ClayHR. A server between n8n and ClayHR may also give this answer.',
	},
	511: {
		message: 'The network asks for a log-in',
		description: 'The network of n8n lets no request through before somebody logs in, as the network of a hotel does.',
	},
};

/**
 * Detects a failed request. The HTTP status comes first, because proxies and web servers send their own pages with
 * their own statuses. Below 400 these responses are failures: a web page or a redirect, which mean that the request was
 * sent to the log-in page; an answer without complete data; text that is not JSON; JSON that reports a failure itself.
 *
 * @param redact removes secrets from ClayHR's message before it is shortened
 * @param changesData true if the request changes data
 * @returns undefined if the response is successful
 */
export function parseErrorResponse(
	{ statusCode: status, headers, body }: RawResponse,
	redact: (text: string) => string = (text) => text,
	changesData = false,
): FailureReport | undefined {
	const isPage = isWebPage(headers, body);
	const unclear = unclearAnswers[status];
	if (unclear) return { ...unclear, message: withReason(unclear.message, status), status, isUnreadable: true };
	const isLogIn = isRedirect(status) || (isPage && (status < 400 || status === 404));
	const isText = typeof body === 'string' && body.trim() !== '';
	const refusal = status < 400 ? refusalIn(body, changesData) : undefined;
	if (status < 400 && !isLogIn && !isText && !refusal) return undefined;
	const said = errorWords(isPage ? titleOf(String(body), status) : body, redact);
	const report = (words: Words) => ({ ...words, message: withReason(words.message, status, said), status });
	if (isLogIn)
		return {
			...report(status === 307 || status === 308 ? redirected : webPage),
			isUnknownPath: true,
			isWebPage: true,
			isUnreadable: status !== 404,
		};
	if (status >= 400) {
		const words = isBadInput(status, said) ? badInput : (wordsByStatus[status] ?? unexpected(status));
		const isUnknownPath = status === 404 && isPathUnknown(said, body, changesData);
		const retryAfterMs = parseRetryAfter(headers['retry-after']);
		return { ...report(words), retryAfterMs, isUnknownPath };
	}
	if (isText) {
		const beginning = textBeginning(body, redact);
		return { ...unreadable, message: withReason(unreadable.message, status, beginning), status, isUnreadable: true };
	}
	if (saysUnknownPath(said)) return { ...report({ ...rejected, description: checkFields }), isUnknownPath: true };
	if (refusal === 'guessed') return { ...report(seemsRejected), isUnreadable: true };
	if (refusal === 'partial') return { ...report(partlyRejected), isUnreadable: true };
	return report({ ...rejected, description: checkFields });
}

const seemsRejected: Words = {
	message: 'ClayHR answered with words instead of data',
	description: `The words sound like a refusal, but the answer has no field that says so. ${checkFields}`,
};

const partlyRejected: Words = {
	message: 'ClayHR rejected a part of the request',
	description: `Look in ClayHR what it did. ${checkFields}`,
};

// ClayHR's own words, and those of Spring, the framework of many Java servers.
const saysUnknownPath = (said = '') =>
	/^(resource path not found(: ?\S+)?|no (static resource|handler found for|mapping for)\b.*|no endpoint \S+ \S+)\.?$/i.test(
		said,
	);

/** Spring names the path and no reason. It does so for some missing records as well, so a change must not rely on it. */
function isPathUnknown(said: string | undefined, body: unknown, changesData: boolean): boolean {
	if (saysUnknownPath(said)) return true;
	if (changesData || !isObject(body) || typeof body.path !== 'string') return false;
	return said === undefined || /^(not found|no message available)$/i.test(said);
}

// Longer than what is shown, so that the names of secret fields and the API key are recognized in it.
const examinedLetters = 2000;

/** @returns undefined if the text has nothing to show, or may hold a secret field, which can't be told apart in a text */
function textBeginning(text: string, redact: (text: string) => string): string | undefined {
	const examined = text.slice(0, examinedLetters);
	const beginning = namesSecret(examined) ? '' : beginningOf(examined, redact);
	return beginning === '' ? undefined : beginning;
}

function withReason(message: string, status: number, said?: string): string {
	return said === undefined ? `${message} (${status})` : `${message} (${status}: ${withoutFullStop(said)})`;
}

const withoutFullStop = (said: string) => said.replace(/(?<!\.)\.$/, '');

/**
 * The report of a failed read. ClayHR answers 409 when a record exists already, which a read can't run into, and for an ID that it
 * does not know.
 *
 * @returns the same report for any other status
 */
export function asFailedRead(report: FailureReport): FailureReport {
	return report.status === 409 ? { ...report, description: rejectedRead } : report;
}

const rejectedRead = `Perhaps no record has this ID, or the API key's user may not see it. ClayHR also gives this answer for anything else it can't do. ${checkFields}`;

/**
 * Reports a response without the record that the request asked for.
 *
 * @param message ClayHR's message in it, if any
 */
export function reportMissingRecord(message: unknown, redact: (text: string) => string): FailureReport {
	const reason = errorWords(message, redact) ?? 'empty answer';
	const { message: notFound = '', description = '' } = wordsByStatus[404] ?? {};
	return { message: `${notFound} (${withoutFullStop(reason)})`, description, status: 404 };
}

// ClayHR documents 401 for bad input of seven calls.
const isBadInput = (status: number, said = '') => status === 401 && /^please (fill|verify)\b/i.test(said);

const webPage: Words = {
	message: 'ClayHR answered with a web page instead of data',
	description:
		'Check that the company URL in the ClayHR credential is the address of your company in ClayHR, and that the API key and the user ID are right: ClayHR sends an unknown user to the log-in page.',
};

const redirected: Words = { ...webPage, message: 'ClayHR redirected the request to another address' };

// ClayHR documents no such answers. They don't say what ClayHR did.
const unclearAnswers: Readonly<Record<number, Words | undefined>> = {
	206: {
		message: "ClayHR's answer is incomplete",
		description: 'A server between n8n and ClayHR sent only a part of the answer. Try again later.',
	},
	207: {
		message: "ClayHR's answer has several results, which may be failures",
		description: 'Look in ClayHR what it did. If it stays so, ask the support of ClayHR.',
	},
	304: {
		message: "ClayHR's answer has no data",
		description:
			'A server between n8n and ClayHR answered that nothing has changed, and left out the data. Try again later.',
	},
};

const unreadable: Words = {
	message: "ClayHR's answer can't be read",
	description: 'The answer is cut off or is not JSON. Try again later.',
};

function unexpected(status: number): Words {
	if (status < 500 && status !== 408) {
		return {
			message: 'ClayHR does not take this request',
			description:
				'ClayHR may have changed this call, or a server between n8n and ClayHR may have stopped it. Check the company URL in the ClayHR credential. If it is right, ask the support of ClayHR.',
		};
	}
	return {
		message: 'ClayHR is not able to answer now',
		description: 'Try again later. If it stays so, ask the support of ClayHR.',
	};
}

function isWebPage(headers: IDataObject, body: unknown): boolean {
	if (typeof body !== 'string') return false;
	return /html/i.test(String(headers['content-type'] ?? '')) || /^\s*<[!?a-z]/i.test(body);
}

const isRedirect = (status: number) => status >= 300 && status < 400;
