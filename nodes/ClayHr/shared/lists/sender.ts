import type { ILoadOptionsFunctions, INode, IPollFunctions } from 'n8n-workflow';

import { assertBaseUrl, companyBaseUrl } from '../companyUrl';
import { credentialName } from '../credentialName';
import { type RequestContext, type SendSettings, usualTimeout } from '../http/client';
import { parseRequestOptions, type RequestOptions } from '../http/requestOptions';

/** Who sends requests: n8n's context, the company, and how each request is sent. */
export interface Sender {
	readonly context: RequestContext;
	/** The company's address, with `/rm`. */
	readonly baseURL: string;
	readonly requestOptions: RequestOptions;
	readonly settings: SendSettings;
}

/** Who reads lists: an item, a field in the editor, or a poll. */
export type ListReader = Sender | ILoadOptionsFunctions | IPollFunctions;

/** How long to try, for a caller whose own time is short. All in milliseconds. */
export interface Patience {
	/** For an answer; read before each request. */
	timeout: () => number;
	/** Before a request is sent again. */
	longestWait: number;
}

// Nobody waits longer for a list in the editor.
const longestInEditor = 60_000;

/**
 * The company's address in the credential.
 *
 * @returns the address with `/rm`
 * @throws NodeOperationError when the credential holds no address
 */
export async function readBaseUrl(context: RequestContext): Promise<string> {
	const baseURL = companyBaseUrl((await context.getCredentials(credentialName)).companyUrl);
	assertBaseUrl(context.getNode(), baseURL);
	return baseURL;
}

/**
 * How a reader sends its requests.
 *
 * @throws NodeOperationError when the company URL or Request Options can't be right
 */
export async function senderOf(reader: ListReader, patience?: Patience): Promise<Sender> {
	if ('settings' in reader) return reader;
	// n8n's triggers have no Request Options.
	const chosen: unknown = 'getCurrentNodeParameter' in reader ? reader.getNodeParameter('requestOptions', {}) : {};
	const requestOptions = parseRequestOptions(reader.getNode(), chosen);
	const timeout = patience?.timeout ?? (() => Math.min(requestOptions.timeout ?? usualTimeout, longestInEditor));
	return {
		context: reader,
		baseURL: await readBaseUrl(reader),
		requestOptions,
		settings: { timeout, patience: timeout(), longestWait: patience?.longestWait, isUrgent: true },
	};
}

/** The node that a reader belongs to. */
export const nodeOf = (reader: ListReader): INode => ('settings' in reader ? reader.context : reader).getNode();
