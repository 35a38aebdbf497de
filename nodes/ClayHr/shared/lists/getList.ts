import type { IDataObject } from 'n8n-workflow';

import { sendRequest } from '../http/client';
import { collectPages, largestPage, type Paging } from '../http/collectPages';
import { withoutSecrets } from '../http/redact';
import { readRows, type RowsPlace } from '../records/envelope';
import { type ListReader, type Patience, senderOf } from './sender';

/** A list of ClayHR's to read. Its rows are found as in an operation's answer. */
export interface ListCall extends RowsPlace {
	path: string;
	/** As in an operation: the path that the documentation would also allow. */
	fallbackPath?: string;
	query?: IDataObject;
	paging?: Paging;
}

/**
 * Reads a list of ClayHR's, with the retries, concurrency, paging and messages of every request.
 *
 * @param limit most rows wanted
 * @throws NodeApiError as the operations do
 */
export async function getList(reader: ListReader, list: ListCall, limit = Infinity): Promise<IDataObject[]> {
	if (!list.paging) return (await askForRows(reader, list)).slice(0, limit);
	const readPage = async (page: number, pageSize: number) => await askForRows(reader, list, { page, pageSize });
	return await collectPages(readPage, (row) => row, list.paging, limit);
}

/**
 * Reads one page of a list, or the whole list when it has no pages.
 *
 * @param page number of the page, from 0 whatever ClayHR counts from
 * @throws NodeApiError as the operations do
 */
export async function getListPage(
	reader: ListReader,
	list: ListCall,
	page: number,
	patience: Patience,
): Promise<IDataObject[]> {
	const { paging } = list;
	const pageQuery = paging && { page: paging.firstPage + page, pageSize: largestPage };
	return await askForRows(reader, list, pageQuery, patience);
}

async function askForRows(
	reader: ListReader,
	{ path, fallbackPath, query, ...place }: ListCall,
	pageQuery?: IDataObject,
	patience?: Patience,
): Promise<IDataObject[]> {
	const { context, baseURL, requestOptions, settings } = await senderOf(reader, patience);
	const request = {
		paths: { template: path, path, fallbackPath },
		changesData: false,
		options: { ...requestOptions, method: 'GET' as const, baseURL, qs: { ...query, ...pageQuery } },
	};
	const { body } = await sendRequest(context, request, settings);
	return readRows(withoutSecrets(body), place);
}
