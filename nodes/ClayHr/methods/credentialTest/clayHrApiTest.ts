import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { companyBaseUrl, companyUrlAdvice } from '../../shared/companyUrl';
import { authenticationHeaders, keyAdvice } from '../../shared/credential';
import { connectionCauseOf } from '../../shared/http/connectionCause';
import { reportConnectionError } from '../../shared/http/connectionError';
import { type FailureReport, settle } from '../../shared/http/failure';
import { parseErrorResponse, type RawResponse } from '../../shared/http/parseErrorResponse';
import { readAnswer } from '../../shared/http/readAnswer';
import { BrokenAnswer, UnusableAnswer } from '../../shared/http/readBody';
import { keyRedactor, withoutSecrets } from '../../shared/http/redact';
import { sleepUnlessCancelled, timeInWords } from '../../shared/http/retry';
import { isObject } from '../../shared/isObject';
import { connectionProblem } from './connectionProblem';

/** How long the test waits for a complete answer, in milliseconds. */
const usualLimit = 30_000;

/** n8n's HTTP helpers in a credential test. */
type Helpers = Pick<ICredentialTestFunctions['helpers'], 'request'>;

/**
 * Tests the credential for n8n's editor. It is a function, because n8n shows error codes, such as ENOTFOUND, if a credential
 * has only a test request.
 *
 * @returns the result with a message for the user; never throws
 */
export async function clayHrApiTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	return await testCredential(this.helpers, data);
}

/**
 * Asks ClayHR for an access token: the call needs no input and changes nothing.
 *
 * @param credential the credential's fields
 * @param limit how long to wait for a complete answer, in milliseconds
 */
export async function testCredential(
	helpers: Helpers,
	credential: ICredentialDataDecryptedObject,
	limit = usualLimit,
): Promise<INodeCredentialTestResult> {
	const redact = await keyRedactor({ getCredentials: async () => await Promise.resolve(credential) });
	const tested = await settle(problemOf(helpers, credential, { limit, redact }));
	const problem = 'error' in tested ? textOf(tested.error) : tested.value;
	if (problem === undefined) return { status: 'OK', message: 'Connection successful!' };
	return { status: 'Error', message: problem };
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

interface TestSettings {
	limit: number;
	redact: (text: string) => string;
}

async function problemOf(
	helpers: Helpers,
	credential: ICredentialDataDecryptedObject,
	{ limit, redact }: TestSettings,
): Promise<string | undefined> {
	const baseURL = companyBaseUrl(credential.companyUrl);
	if (baseURL === '') return `The company URL is not a valid address. ${companyUrlAdvice}.`;
	const { host } = new URL(baseURL);
	const headers = authenticationHeaders(credential);
	const isInsecure = credential.ignoreSslIssues === true;
	// n8n gives a credential test no other HTTP helper.
	const request: Promise<unknown> = helpers.request({
		uri: `${baseURL}/api/token`,
		method: 'GET',
		headers,
		json: true,
		timeout: limit,
		resolveWithFullResponse: true,
		// The answer could be of any size.
		useStream: true,
		// Statuses are no errors, and a redirect could send the API key to another host.
		simple: false,
		followRedirect: false,
		...(isInsecure && { rejectUnauthorized: false }),
	});
	const answered = await settle(readWithin(limit, request));
	if ('error' in answered) return problemOfError(host, answered.error, redact);
	return answered.value
		? problemOfResponse(answered.value, redact)
		: `${host} gave no complete answer within ${Math.round(limit / 1000)} seconds. Check the company URL, then test again.`;
}

// A token is short. This is enough for any page that explains an error.
const largestAnswer = 10 * 1024 * 1024;

/**
 * Reads an answer, and ends the connection if it is not complete in time.
 *
 * @param limit in milliseconds
 * @returns the answer with its secrets, because the token is one; undefined if the time is over
 * @throws UnusableAnswer, BrokenAnswer, and what `request` throws
 */
async function readWithin(limit: number, request: Promise<unknown>): Promise<RawResponse | undefined> {
	let stream: unknown;
	const answer = request.then(async (response) => {
		if (!isResponse(response)) throw new BrokenAnswer();
		stream = response.body;
		const clean = (value: unknown) => value;
		return { ...response, body: await readAnswer(response, { largest: largestAnswer, clean }) };
	});
	const read = await within(limit, answer);
	if (read === undefined && isStream(stream)) stream.destroy();
	return read;
}

const isStream = (value: unknown): value is { destroy: () => unknown } =>
	typeof value === 'object' && value !== null && 'destroy' in value && typeof value.destroy === 'function';

/** Waits for a promise for a limited time, in milliseconds. Resolves with undefined if the time is over. */
async function within<T>(limit: number, promise: Promise<T>): Promise<T | undefined> {
	const ended = new AbortController();
	const timeIsOver = sleepUnlessCancelled(limit, ended.signal).then(() => undefined);
	return await Promise.race([promise, timeIsOver]).finally(() => ended.abort());
}

function problemOfError(host: string, error: unknown, redact: (text: string) => string): string {
	const isAnswer = error instanceof UnusableAnswer || (error instanceof BrokenAnswer && !connectionCauseOf(error.code));
	const report = isAnswer ? reportConnectionError(error) : undefined;
	if (report === undefined) return connectionProblem(host, error, redact);
	return `${report.message}. ${notChecked} ${companyUrlAdvice}. If the address is right, test again later.`;
}

function isResponse(value: unknown): value is RawResponse {
	return isObject(value) && typeof value.statusCode === 'number' && isObject(value.headers);
}

function problemOfResponse(response: RawResponse, redact: (text: string) => string): string | undefined {
	const { body } = response;
	if (parseErrorResponse(response) === undefined) {
		if (isObject(body) && typeof body.accessToken === 'string') return undefined;
		return `This address did not return an access token. It may belong to another web application. ${companyUrlAdvice}.`;
	}
	const report = parseErrorResponse({ ...response, body: withoutSecrets(body) }, redact);
	if (report === undefined) return notChecked;
	// The request was for an access token, and nothing else.
	const message = report.message.replace(/^ClayHR does not allow this/, 'ClayHR refused the access token');
	return `${message}. ${adviceFor(report)}`;
}

const notChecked = 'The API key was not checked.';

const adviceByStatus: Record<number, string> = {
	401: `The API key or the user ID is wrong, or they belong to different users or to another company than the company URL. ${keyAdvice}`,
	403: `The API key or the user ID is wrong: ClayHR gives the same answer for both. Check that the company URL is the address of your company, and that nobody deleted the key. ${keyAdvice}`,
	407: `${notChecked} Check the user name and the password of the proxy in the settings of n8n.`,
	408: `${notChecked} Test again later.`,
};

function adviceFor({ status = 0, isUnreadable = false, isWebPage = false, retryAfterMs }: FailureReport): string {
	if (isUnreadable && isWebPage)
		return `${companyUrlAdvice}. If the address is right, the API key or the user ID is wrong: ClayHR sends an unknown user to the log-in page.`;
	if (isUnreadable) return `${notChecked} Test again later. If it stays so, check the company URL.`;
	if (status === 429) {
		const wait = retryAfterMs === undefined ? 'a minute' : timeInWords(retryAfterMs);
		return `${notChecked} Wait ${wait}, then test again.`;
	}
	if (status >= 500) return `${notChecked} Test again later.`;
	return adviceByStatus[status] ?? `${notChecked} ${companyUrlAdvice}.`;
}
