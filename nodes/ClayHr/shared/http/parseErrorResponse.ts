import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import type { FailureReport } from './failure';
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
const tooLong: (said: string) => Words = (said) => ({
	message: `The request is too long for ClayHR's server${said}`,
	description: 'Shorten long texts and long lists in the fields of this node, or split the work over several items.',
});

const wordsByStatus: Record<number, (said: string) => Words> = {
	400: (said) => ({ message: `ClayHR did not accept the input${said}`, description: checkFields }),
	401: (said) => ({ message: `ClayHR refused access${said}`, description: checkAccess }),
	403: (said) => ({
		message: `ClayHR does not allow this${said}`,
		description: `A rule of your company in ClayHR forbids it, or the key is not accepted. ${checkAccess}`,
	}),
	404: (said) => ({
		message: `ClayHR did not find it${said}`,
		description: 'Check the ID. It may have been deleted in ClayHR, or belong to another kind of record.',
	}),
	407: (said) => ({
		message: `The proxy refused access${said}`,
		description:
			'The request did not reach ClayHR. Check the user name and the password of the proxy: in Proxy under Request Options, or in the settings of n8n.',
	}),
	409: (said) => ({
		message: `ClayHR could not carry this out${said}`,
		description: `ClayHR gives this answer when a record exists already, and for anything else it can't do. ${checkFields}`,
	}),
	410: (said) => ({
		message: `ClayHR no longer has this${said}`,
		description: 'Check the ID. If it is right, ClayHR may have removed this call: ask the support of ClayHR.',
	}),
	413: (said) => ({
		message: `The request is too large for ClayHR's server${said}`,
		description: 'Send a smaller file or shorter texts.',
	}),
	414: tooLong,
	422: (said) => ({ message: `ClayHR did not accept the values${said}`, description: checkFields }),
	429: (said) => ({
		message: `ClayHR is receiving too many requests${said}`,
		description: 'Run the workflow less often, or send fewer items at a time with a Loop Over Items and a Wait node.',
	}),
	431: tooLong,
	451: (said) => ({
		message: `ClayHR refused this for legal reasons${said}`,
		description: 'Ask the support of ClayHR. A server between n8n and ClayHR may also give this answer.',
	}),
};

/**
 * Detects a failed request. The HTTP status comes first, because proxies and web servers send their own pages with
 * their own statuses. Below 400 three responses are failures: a web page or a redirect, which mean that the request was
 * sent to the log-in page; text that is not JSON; JSON that reports a failure itself.
 *
 * @param redact removes secrets from ClayHR's message before it is shortened
 * @returns undefined if the response is successful
 */
export function parseErrorResponse(
	{ statusCode, headers, body }: RawResponse,
	redact: (text: string) => string = (text) => text,
): FailureReport | undefined {
	const isPage = isWebPage(headers, body);
	if (isRedirect(statusCode) || (isPage && (statusCode < 400 || statusCode === 404))) {
		return { ...webPage, status: statusCode, isUnknownPath: true, isWebPage: true, isUnreadable: statusCode !== 404 };
	}
	const said = wordsOf(isPage ? titleOf(String(body)) : body, redact);
	const ending = said === undefined ? '' : `: ${said}`;
	if (statusCode >= 400) {
		const words = (wordsByStatus[statusCode] ?? unexpected(statusCode))(ending);
		const isUnknownPath = statusCode === 404 && /^resource path not found\.?$/i.test(said ?? '');
		return { ...words, status: statusCode, retryAfterMs: parseRetryAfter(headers['retry-after']), isUnknownPath };
	}
	if (typeof body === 'string' && body.trim() !== '') return { ...unreadable, status: statusCode, isUnreadable: true };
	if (saysItFailed(body)) {
		return { message: `ClayHR could not carry this out${ending}`, description: checkFields, status: statusCode };
	}
	return undefined;
}

const webPage: Words = {
	message: 'ClayHR answered with a web page instead of data',
	description:
		'Check that the company URL in the ClayHR credential is the address of your company in ClayHR, and that the API key and the user ID are right: ClayHR sends an unknown user to the log-in page.',
};

const unreadable: Words = {
	message: "ClayHR's answer can't be read",
	description: 'The answer is cut off or is not JSON. Try again later.',
};

function unexpected(status: number): (said: string) => Words {
	if (status < 500 && status !== 408) {
		return (said) => ({
			message: `ClayHR does not take this request (status ${status})${said}`,
			description:
				'ClayHR may have changed this call, or a server between n8n and ClayHR may have stopped it. Check the company URL in the ClayHR credential. If it is right, ask the support of ClayHR.',
		});
	}
	return (said) => ({
		message: `ClayHR is not able to answer now (status ${status})${said}`,
		description: 'Try again later. If it stays so, ask the support of ClayHR.',
	});
}

function isWebPage(headers: IDataObject, body: unknown): boolean {
	if (typeof body !== 'string') return false;
	return /html/i.test(String(headers['content-type'] ?? '')) || /^\s*<(!doctype|html|head|body)/i.test(body);
}

const isRedirect = (status: number) => status >= 300 && status < 400;

// nginx, Apache, Tomcat and Cloudflare name the error in the page's title.
function titleOf(page: string): string {
	return /<title>([^<]{1,200})<\/title>/i.exec(page.slice(0, 10_000))?.[1] ?? '';
}

const longestWords = 500;

// Control characters could forge log lines; the others hide or reverse text.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Prepares ClayHR's text for an error message: removes control characters and shortens it. */
export const printable = (said: string) => said.replace(unprintable, ' ').trim().slice(0, longestWords);

function wordsOf(body: unknown, redact: (text: string) => string): string | undefined {
	const candidates = isObject(body) ? [body.message, body.error, body.errors] : [body];
	// Redact first: shortening could leave a part of a secret.
	return candidates.map((said) => printable(redact(textOf(said)))).find((words) => words !== '');
}

/** The text of an error, which may be a text, an object with a message, or a list of both. */
function textOf(said: unknown): string {
	const texts = (Array.isArray(said) ? said : [said]).map((one: unknown) => (isObject(one) ? one.message : one));
	return texts.filter((text) => typeof text === 'string').join('; ');
}

/**
 * True if a response with a status below 400 says that ClayHR did not carry out the request. ClayHR documents no such
 * response; all its documented responses must count as successful. So a response with data fails only by a negative
 * `code` or by `success: false`: other fields may belong to a record.
 */
export function saysItFailed(body: unknown): boolean {
	if (!isObject(body)) return body === false;
	const { code, success } = body;
	if (Number(code) < 0 || /^false$/i.test(String(success))) return true;
	if (!Object.entries(body).every(([name, value]) => aboutTheCall.has(name) || isEmpty(value))) return false;
	const { error, errors, message, status } = body;
	const isSaid = !isEmpty(error) || !isEmpty(errors) || failureWords.test(String(message));
	return isSaid || /^(0|n|no)$/i.test(String(success)) || [code, status].some(isFailureCode);
}

const aboutTheCall = new Set(['code', 'error', 'errors', 'message', 'path', 'status', 'success', 'timestamp']);

// The words of the documented error messages, apart from "not found": an empty list may say that, too.
const failureWords =
	/^\s*(fail(ed|ure)?|error|exception|something went wrong|access denied|unauthori[sz]ed|forbidden|bad request|conflict|please (verify|fill)|(you|user) (don't|doesn't|do not|does not) have|cannot)\b|\b(not allowed|not available|already exists)\b/i;

const isFailureCode = (code: unknown) =>
	(Number(code) >= 400 && Number(code) < 600) || /^(fail(ed|ure)?|error)$/i.test(String(code));

function isEmpty(value: unknown): boolean {
	if (Array.isArray(value)) return value.length === 0;
	if (isObject(value)) return Object.keys(value).length === 0;
	return value === undefined || value === null || value === '' || value === 0 || value === false;
}
