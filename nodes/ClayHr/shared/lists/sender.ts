import type { ILoadOptionsFunctions, INode, IPollFunctions } from 'n8n-workflow';

import { assertBaseUrl, companyBaseUrl } from '../companyUrl';
import { credentialName } from '../credential';
import { type RequestContext, type SendSettings, usualTimeout } from '../http/client';
import { parseRequestOptions, type RequestOptions } from '../http/requestOptions';

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
 * Reads the company's address from the credential.
 *
 * @returns the address with `/rm`
 * @throws NodeOperationError if the company URL is not an address
 */
export async function readBaseUrl(context: RequestContext): Promise<string> {
	const baseURL = companyBaseUrl((await context.getCredentials(credentialName)).companyUrl);
	assertBaseUrl(context.getNode(), baseURL);
	return baseURL;
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
