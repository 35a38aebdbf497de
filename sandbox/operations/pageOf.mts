import { invalid } from './refusal.mts';
import type { Values } from './values.mts';

const defaultPageSize = 20;

/**
 * Returns a page of a list, counted from 0 as in the list of candidates. Undocumented: the first page of the list of
 * positions, a page below the first, a size below 1. Here: positions are counted in the same way as candidates; the
 * others are rejected.
 * @param records the whole list
 * @param query the call's parameters
 * @throws Refusal if the page or size is invalid
 */
export function pageOf<Item>(records: readonly Item[], query: Values): Item[] {
	const page = query.number('page') ?? 0;
	const pageSize = query.number('pageSize') ?? defaultPageSize;
	if (page < 0 || pageSize < 1) throw invalid().because('page: must be at least 0, and pageSize at least 1');
	return records.slice(page * pageSize, (page + 1) * pageSize);
}
