import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import type { FailureReport } from './failure';

/** An answer of ClayHR as it came in. */
export interface RawAnswer {
	statusCode: number;
	headers: IDataObject;
	body: unknown;
}

type Words = Pick<FailureReport, 'message' | 'description'>;

const checkAccess =
	'Check the API key and the user ID in the ClayHR credential, and that the owner of the key may do this in ClayHR. ClayHR gives the same answer in both cases.';
const checkFields = 'Check the values in the fields of this node, above all IDs and dates.';

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
	409: (said) => ({
		message: `ClayHR could not carry this out${said}`,
		description: `ClayHR gives this answer when a record exists already, and for anything else it can't do. ${checkFields}`,
	}),
	429: (said) => ({
		message: `ClayHR is receiving too many requests${said}`,
		description: 'Run the workflow less often, or send fewer items at a time with a Loop Over Items and a Wait node.',
	}),
};

/**
 * What to say when a request got no answer at all.
 *
 * @param code the connection's code; it stands in the description, as n8n swaps a message that holds one for its own
 */
export function unreachable(code = 'no code'): FailureReport {
	return {
		message: 'ClayHR could not be reached',
		description: `Check the company URL in the ClayHR credential and this computer's connection (${code}), then try again.`,
	};
}

/**
 * Decides whether an answer says that ClayHR did not do what was asked.
 * Beside the HTTP status it looks for ClayHR's web pages, which come with status 200 when a call is sent to the log-in,
 * for text that is not JSON, and for a JSON answer that says itself that it failed.
 *
 * @returns undefined when the answer is a good one
 */
export function readFailure({ statusCode, headers, body }: RawAnswer): FailureReport | undefined {
	if (isWebPage(headers, body) || isRedirect(statusCode))
		return { ...webPage, status: statusCode, isUnknownPath: true };
	const said = wordsOf(body);
	const shown = said ? `: ${said}` : '';
	if (statusCode >= 400) {
		const words = (wordsByStatus[statusCode] ?? unexpected(statusCode))(shown);
		const isUnknownPath = statusCode === 404 && /resource path not found/i.test(said ?? '');
		return { ...words, status: statusCode, retryAfterMs: retryAfter(headers), isUnknownPath };
	}
	if (typeof body === 'string' && body.trim() !== '') return { ...unreadable, status: statusCode };
	if (saysItFailed(body)) {
		return { message: `ClayHR could not carry this out${shown}`, description: checkFields, status: statusCode };
	}
	return undefined;
}

const webPage: Words = {
	message: 'ClayHR answered with a web page instead of data',
	description:
		'Check that the company URL in the ClayHR credential is the address of your company in ClayHR, and that the API key and the user ID are right: who is not known is sent to the log-in page.',
};

const unreadable: Words = {
	message: "ClayHR's answer can't be read",
	description:
		'It is cut off or not JSON. If ClayHR changed something, look there whether it was done before you try again.',
};

const unexpected = (status: number) => (said: string) => ({
	message: `ClayHR is not able to answer now (status ${status})${said}`,
	description: 'Try again later. If it stays so, ask the support of ClayHR.',
});

// Undocumented, but good answers say `code: 1`.
function saysItFailed(body: unknown): body is IDataObject {
	return isObject(body) && ((typeof body.code === 'number' && body.code < 0) || body.success === false);
}

function isWebPage(headers: IDataObject, body: unknown): boolean {
	if (typeof body !== 'string') return false;
	return /html/i.test(String(headers['content-type'] ?? '')) || /^\s*<(!doctype|html|head|body)/i.test(body);
}

const isRedirect = (status: number) => status >= 300 && status < 400;

function wordsOf(body: unknown): string | undefined {
	const said = isObject(body) ? (body.message ?? body.error) : body;
	return typeof said === 'string' && said.trim() !== '' ? said.trim().slice(0, 500) : undefined;
}

function retryAfter(headers: IDataObject): number | undefined {
	const value = String(headers['retry-after'] ?? '').trim();
	if (/^\d+$/.test(value)) return Number(value) * 1000;
	const moment = Date.parse(value);
	return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}
