import type { IDataObject } from 'n8n-workflow';

import type { RecordNames } from '../parameters/recordList';
import { getList, type ListCall } from './getList';
import type { ListReader } from './sender';

/**
 * Reads a list that takes several queries for all its records.
 *
 * @throws NodeApiError if a request fails
 */
export async function readAll(
	reader: ListReader,
	{ queries = [{}], ...list }: ListCall & Pick<RecordNames, 'queries'>,
): Promise<IDataObject[]> {
	const listed = queries.map(async (query) => await getList(reader, { ...list, query }));
	return (await Promise.all(listed)).flat();
}
