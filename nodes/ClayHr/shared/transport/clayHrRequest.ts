import type {
	IDataObject,
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IPollFunctions,
} from 'n8n-workflow';

import { reportOf, toNodeApiError } from '../answer/failure';
import { withoutKey } from '../answer/raiseErrors';
import { type RawAnswer, readFailure } from '../answer/readFailure';
import { withoutSecrets } from '../answer/redact';
import { rowsOf } from '../answer/unwrap';
import { assertBaseUrl, companyBaseUrl } from '../companyUrl';
import { credentialName } from '../credentialName';
import { collectPages, type Paging } from './collectPages';
import { withinCap } from './parallelCap';
import { sendOnAnyPath } from './paths';
import { sendWithRepeats } from './repeat';
import { unreachableError } from './unreachableError';

/** The contexts outside the routing engine: lists in the editor, and the trigger. */
export type PlainContext = ILoadOptionsFunctions | IPollFunctions | IExecuteSingleFunctions;

/** A list of ClayHR's to read. */
export interface ListCall {
	path: string;
	/** As in an operation: the path that the documentation would also allow. */
	otherPath?: string;
	/** As in an operation's answer: the name that the rows stand under, where it is not `data`. */
	under?: string;
	query?: IDataObject;
	paging?: Paging;
}

/**
 * Reads a list of ClayHR's outside the routing engine, with the same repeats, cap, paging and words for what goes wrong.
 *
 * @param limit most rows wanted
 * @throws NodeApiError as the operations do
 */
export async function listRows(
	context: PlainContext,
	{ path, otherPath, under, query, paging }: ListCall,
	limit = Infinity,
): Promise<IDataObject[]> {
	const read = async (pageQuery?: IDataObject) =>
		rowsOf(await get(context, { path, otherPath }, { ...query, ...pageQuery }), under);
	if (!paging) return (await read()).slice(0, limit);
	const readPage = async (page: number, pageSize: number) => await read({ page, pageSize });
	return await collectPages(readPage, (row) => row, paging, limit);
}

async function get(
	context: PlainContext,
	paths: Pick<ListCall, 'path' | 'otherPath'>,
	qs: IDataObject,
): Promise<unknown> {
	const baseURL = companyBaseUrl((await context.getCredentials(credentialName)).companyUrl);
	assertBaseUrl(context.getNode(), baseURL);
	return await sendOnAnyPath(baseURL, paths, async (url) => {
		const send = async () => await withinCap(baseURL, async () => await getOnce(context, { url, qs, baseURL }));
		return await sendWithRepeats(send, false, undefined);
	});
}

async function getOnce(context: PlainContext, request: IHttpRequestOptions): Promise<unknown> {
	const options: IHttpRequestOptions = {
		method: 'GET',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		...request,
	};
	const answer: RawAnswer = await context.helpers.httpRequestWithAuthentication
		.call(context, credentialName, options)
		.catch((error: unknown) => {
			throw reportOf(error) ? error : unreachableError(context.getNode(), error);
		});
	const report = readFailure(answer);
	if (report) throw toNodeApiError(context.getNode(), await withoutKey(context, report));
	return withoutSecrets(answer.body);
}
