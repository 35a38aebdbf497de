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
import { readRows, type RowsPlace } from '../answer/unwrap';
import { assertBaseUrl, companyBaseUrl } from '../companyUrl';
import { credentialName } from '../credentialName';
import { collectPages, largestPage, type Paging } from './collectPages';
import { withinCap } from './parallelCap';
import { sendOnAnyPath } from './paths';
import { sendWithRepeats } from './repeat';
import { assertGoingOn } from './runEnd';
import { unreachableError } from './unreachableError';

/** The contexts outside the routing engine: lists in the editor, and the trigger. */
export type PlainContext = ILoadOptionsFunctions | IPollFunctions | IExecuteSingleFunctions;

/** A list of ClayHR's to read. Its rows are found as in an operation's answer. */
export interface ListCall extends RowsPlace {
	path: string;
	/** As in an operation: the path that the documentation would also allow. */
	otherPath?: string;
	query?: IDataObject;
	paging?: Paging;
}

/** How long to try, for a caller whose own time is short. All in milliseconds. */
export interface Patience {
	/** For an answer, asked anew before each request. */
	timeout: () => number;
	/** Before a request is sent again. */
	longestWait: number;
}

/**
 * Reads a list of ClayHR's outside the routing engine, with the same repeats, cap, paging and words for what goes wrong.
 *
 * @param limit most rows wanted
 * @throws NodeApiError as the operations do
 */
export async function listRows(context: PlainContext, list: ListCall, limit = Infinity): Promise<IDataObject[]> {
	if (!list.paging) return (await askForRows(context, list)).slice(0, limit);
	const readPage = async (page: number, pageSize: number) => await askForRows(context, list, { page, pageSize });
	return await collectPages(readPage, (row) => row, list.paging, limit);
}

/**
 * Reads one page of a list outside the routing engine, or the whole list when it has no pages.
 *
 * @param page number of the page, from 0 whatever ClayHR counts from
 * @throws NodeApiError as the operations do
 */
export async function readListPage(
	context: PlainContext,
	list: ListCall,
	page: number,
	patience: Patience,
): Promise<IDataObject[]> {
	const { paging } = list;
	const pageQuery = paging && { page: paging.firstPage + page, pageSize: largestPage };
	return await askForRows(context, list, pageQuery, patience);
}

async function askForRows(
	context: PlainContext,
	{ path, otherPath, query, ...place }: ListCall,
	pageQuery?: IDataObject,
	patience?: Patience,
): Promise<IDataObject[]> {
	return readRows(await get(context, { path, otherPath }, { ...query, ...pageQuery }, patience), place);
}

async function get(
	context: PlainContext,
	paths: Pick<ListCall, 'path' | 'otherPath'>,
	qs: IDataObject,
	{ timeout, longestWait }: Partial<Patience> = {},
): Promise<unknown> {
	const baseURL = companyBaseUrl((await context.getCredentials(credentialName)).companyUrl);
	assertBaseUrl(context.getNode(), baseURL);
	const item = 'getExecuteData' in context ? context : undefined;
	const signal = item?.getExecutionCancelSignal();
	return await sendOnAnyPath(baseURL, paths, async (url) => {
		const send = async () =>
			await withinCap(baseURL, async () => {
				if (item) assertGoingOn(item);
				return await getOnce(context, { url, qs, baseURL, timeout: timeout?.() });
			});
		return await sendWithRepeats(send, false, signal, longestWait);
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
