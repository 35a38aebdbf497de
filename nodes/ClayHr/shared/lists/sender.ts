import type { ICredentialDataDecryptedObject, ILoadOptionsFunctions, INode, IPollFunctions } from 'n8n-workflow';

import { assertBaseUrl, companyBaseUrl } from '../companyUrl';
import { credentialName, maxConcurrentRequests, mostConcurrentRequests } from '../credential';
import { setMaxConcurrency } from '../http/concurrency';
import { type RequestContext, type SendSettings, usualTimeout } from '../http/client';
import { parseRequestOptions, type RequestOptions } from '../http/requestOptions';
import { operationError, printable } from '../nodeErrors';

/** What a request needs: n8n's context, the company's address, and how to send. */
export interface Sender {
	readonly context: RequestContext;
	/** The company's address with `/rm`. */
	readonly baseURL: string;
	readonly requestOptions: RequestOptions;
	readonly settings: SendSettings;
}

/** A context that reads lists: an item, a field in the editor, or a poll. */
export type ListReader = Sender | ILoadOptionsFunctions | IPollFunctions;

/** How long to try, for a caller with limited time. All times are in milliseconds. */
export interface TimeLimits {
	/** Timeout of a response; read before each request. */
	timeout: () => number;
	/** Maximum delay before a retry. */
	longestWait: number;
}

// Users of the editor don't wait longer for a list.
const longestInEditor = 60_000;

/**
 * Reads the company's address from the credential, and applies its Max Concurrent Requests.
 *
 * @returns the address with `/rm`
 * @throws NodeOperationError if the company URL is not an address, or Max Concurrent Requests is not allowed
 */
export async function readBaseUrl(context: RequestContext): Promise<string> {
	const credential = await context.getCredentials(credentialName);
	const baseURL = companyBaseUrl(credential.companyUrl);
	assertBaseUrl(context.getNode(), baseURL);
	await applyMaxConcurrency(context, baseURL, credential);
	return baseURL;
}

/**
 * Applies the credential's Max Concurrent Requests to the company.
 *
 * @param baseURL the company's address with `/rm`
 * @param known the credential, if it was read already
 * @throws NodeOperationError if the value is not allowed
 */
export async function applyMaxConcurrency(
	context: RequestContext,
	baseURL: string,
	known?: ICredentialDataDecryptedObject,
): Promise<void> {
	const credential: ICredentialDataDecryptedObject = known ?? (await context.getCredentials(credentialName));
	const most = maxConcurrentRequests(credential);
	if (most !== undefined) return setMaxConcurrency(baseURL, most);
	const given = printable(String(credential.maxConcurrentRequests));
	const expected = `must be a whole number from 1 to ${mostConcurrentRequests}, but is ${given}`;
	throw operationError(context.getNode(), `'Max Concurrent Requests' in the ClayHR credential ${expected}`, {
		description: 'Nothing was sent to ClayHR. Correct the credential.',
	});
}

/**
 * Returns how a context sends its requests.
 *
 * @throws NodeOperationError if the company URL or the Request Options are invalid
 */
export async function senderOf(reader: ListReader, limits?: TimeLimits): Promise<Sender> {
	if ('settings' in reader) return reader;
	// n8n's triggers have no Request Options.
	const chosen: unknown = isEditor(reader) ? reader.getNodeParameter('requestOptions', {}) : {};
	const requestOptions = parseRequestOptions(reader.getNode(), chosen);
	const timeout = limits?.timeout ?? (() => Math.min(requestOptions.timeout ?? usualTimeout, longestInEditor));
	return {
		context: reader,
		baseURL: await readBaseUrl(reader),
		requestOptions,
		settings: {
			timeout,
			longestQueueing: timeout(),
			longestWait: limits?.longestWait,
			isUrgent: true,
			requester: reader,
		},
	};
}

/** True if a field in the editor reads the list. */
export const isEditor = (reader: ListReader): reader is ILoadOptionsFunctions => 'getCurrentNodeParameter' in reader;

/** The node of a context. */
export const nodeOf = (reader: ListReader): INode => ('settings' in reader ? reader.context : reader).getNode();
