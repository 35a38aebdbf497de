import type { IDataObject, IExecuteSingleFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { readRows, type RowsPlace } from '../answer/unwrap';
import { assertBaseUrl, companyBaseUrl } from '../companyUrl';
import { credentialName } from '../credentialName';
import { type RequestContext, sendRequest, type SendSettings, usualTimeout } from '../http/client';
import { collectPages, largestPage, type Paging } from '../http/collectPages';
import { withoutSecrets } from '../http/redact';
import { type RequestOptions, requestOptionsInEditor } from './requestOptions';
import { runOf } from './run';
import { assertGoingOn } from './runEnd';

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
	/** For an answer; read before each request. */
	timeout: () => number;
	/** Before a request is sent again. */
	longestWait: number;
}

/**
 * Reads a list of ClayHR's outside the routing engine, with the same retries, concurrency, paging and messages as the operations.
 *
 * @param limit most rows wanted
 * @throws NodeApiError as the operations do
 */
export async function listRows(context: RequestContext, list: ListCall, limit = Infinity): Promise<IDataObject[]> {
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
	context: RequestContext,
	list: ListCall,
	page: number,
	patience: Patience,
): Promise<IDataObject[]> {
	const { paging } = list;
	const pageQuery = paging && { page: paging.firstPage + page, pageSize: largestPage };
	return await askForRows(context, list, pageQuery, patience);
}

async function askForRows(
	context: RequestContext,
	{ path, otherPath, query, ...place }: ListCall,
	pageQuery?: IDataObject,
	patience?: Patience,
): Promise<IDataObject[]> {
	return readRows(await get(context, { path, otherPath }, { ...query, ...pageQuery }, patience), place);
}

async function get(
	context: RequestContext,
	{ path, otherPath }: Pick<ListCall, 'path' | 'otherPath'>,
	qs: IDataObject,
	patience?: Patience,
): Promise<unknown> {
	const baseURL = companyBaseUrl((await context.getCredentials(credentialName)).companyUrl);
	assertBaseUrl(context.getNode(), baseURL);
	const requestOptions = requestOptionsOf(context);
	const options: IHttpRequestOptions & { baseURL: string } = {
		...requestOptions,
		url: path,
		method: 'GET',
		baseURL,
		qs,
	};
	const paths = { template: path, path, fallbackPath: otherPath };
	const request = { paths, changesData: false, options };
	const { body } = await sendRequest(context, request, settingsOf(context, requestOptions, patience));
	return withoutSecrets(body);
}

function requestOptionsOf(context: RequestContext): RequestOptions {
	if (isItem(context)) return runOf(context).requestOptions.get(context.getItemIndex()) ?? {};
	// n8n's triggers have no Request Options.
	return 'getCurrentNodeParameter' in context ? requestOptionsInEditor(context) : {};
}

function settingsOf(
	context: RequestContext,
	{ timeout = usualTimeout }: RequestOptions,
	patience?: Patience,
): SendSettings {
	if (isItem(context)) {
		return {
			timeout: () => timeout,
			cancelSignal: context.getExecutionCancelSignal(),
			assertMaySend: () => assertGoingOn(context),
		};
	}
	const time = patience?.timeout ?? (() => Math.min(timeout, longestInEditor));
	return { timeout: time, patience: time(), longestWait: patience?.longestWait, isUrgent: true };
}

// Nobody waits longer for a list in the editor.
const longestInEditor = 60_000;

const isItem = (context: RequestContext): context is IExecuteSingleFunctions => 'getExecuteData' in context;
