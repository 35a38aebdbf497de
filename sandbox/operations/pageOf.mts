import { invalid } from './refusal.mts';
import type { Values } from './values.mts';

const defaultPageSize = 20;

/**
 * Gives the page of a list that a call asks for, counted from 0 as the list of candidates is.
 * Undocumented: the first page of the list of positions, a page below the first, a size below 1. Here positions are
 * counted like candidates, and the others are refused.
 * @param records the whole list
 * @param query the call's parameters
 * @throws Refusal when the list has no such page or size
 */
export function pageOf<Item>(records: readonly Item[], query: Values): Item[] {
	const page = query.number('page') ?? 0;
	const pageSize = query.number('pageSize') ?? defaultPageSize;
	if (page < 0 || pageSize < 1) throw invalid();
	return records.slice(page * pageSize, (page + 1) * pageSize);
}
