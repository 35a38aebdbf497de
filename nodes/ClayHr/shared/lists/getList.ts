import type { IDataObject } from 'n8n-workflow';

import { sendRequest } from '../http/client';
import { collectPages, largestPage } from '../http/collectPages';
import type { Paging } from '../http/listEnd';
import type { RawResponse } from '../http/parseErrorResponse';
import { readRows, type RowsPlace } from '../records/envelope';
import { readForEditor } from './keptAnswers';
import { readRecords } from './readRecords';
import { isEditor, type ListReader, type TimeLimits, senderOf } from './sender';

/** A list to read. `RowsPlace` says where its rows are in the response. */
export interface ListCall extends RowsPlace {
	path: string;
	/** As in `Call`: a second path that the documentation also allows. */
	fallbackPath?: string;
	/** As in `Call`. */
	family?: string;
	/** As in `Call`. */
	isOutsideRm?: boolean;
	query?: IDataObject;
	paging?: Paging;
	/** True if some record always matches. Then 204 for the first page is a failure, and no empty list. */
	isNeverEmpty?: boolean;
}

/**
 * Reads a list, with all its pages.
 *
 * @param limit maximum number of rows
 * @param isEnough called after each page with all rows so far; true ends the reading early
 * @throws NodeApiError if a request fails
 */
export async function getList(
	reader: ListReader,
	list: ListCall,
	limit = Infinity,
	isEnough?: (rows: IDataObject[]) => boolean,
): Promise<IDataObject[]> {
	if (!list.paging) return (await askForRows(reader, list)).slice(0, limit);
	const readPage = async (page: number, pageSize: number) => await askForRows(reader, list, { page, pageSize });
	return await collectPages(readPage, (row) => row, list.paging, limit, undefined, isEnough);
}

/**
 * Reads one page of a list, or the whole list if it has no pages.
 *
 * @param page number of the page, always from 0
 * @throws NodeApiError if the request fails
 */
export async function getListPage(
	reader: ListReader,
	list: ListCall,
	page: number,
	limits: TimeLimits,
): Promise<IDataObject[]> {
	const { paging, isNeverEmpty = false } = list;
	const pageQuery = paging && { page: paging.firstPage + page, pageSize: largestPage };
	const mayBeNoContent = list.mayBeNoContent && !(isNeverEmpty && page === 0);
	return await askForRows(reader, { ...list, mayBeNoContent }, pageQuery, limits);
}

async function askForRows(
	reader: ListReader,
	{ path, fallbackPath, family, isOutsideRm, query, ...place }: ListCall,
	pageQuery?: IDataObject,
	limits?: TimeLimits,
): Promise<IDataObject[]> {
	const sender = await senderOf(reader, limits);
	const { context, baseURL, requestOptions, settings } = sender;
	const request = {
		paths: { template: path, path, fallbackPath, family, isOutsideRm },
		changesData: false,
		options: { ...requestOptions, method: 'GET' as const, baseURL, qs: { ...query, ...pageQuery } },
	};
	const send = async () => await sendRequest(context, request, settings);
	const read = async (answer: RawResponse) => await readRecords(sender, answer.body, () => readRows(answer, place));
	return isEditor(reader) ? await readForEditor(reader, request, send, read) : await read(await send());
}
