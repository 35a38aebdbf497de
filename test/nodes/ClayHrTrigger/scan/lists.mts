import type { IDataObject } from 'n8n-workflow';

import type { ReadPage, ScanList } from '../../../../nodes/ClayHrTrigger/scan/list.ts';

/** A list with pages. */
export const paged = (name: string, isFirstPageUnsure = false): ScanList => ({
	name,
	path: `/${name}`,
	paging: { firstPage: 1, idField: 'id', isFirstPageUnsure },
});
/** A list without pages. */
export const whole = (name: string): ScanList => ({ name, path: `/${name}` });
/** Records with consecutive IDs. */
export const idsFrom = (first: number, count: number) =>
	Array.from({ length: count }, (_, place) => ({ id: first + place }));

/** A ClayHR with lists that records the requested pages. */
export function clayHr(lists: Record<string, IDataObject[]>, pageSize = 100) {
	const asked: string[] = [];
	const readPage: ReadPage = async ({ name, paging }, page) => {
		asked.push(paging ? `${name}${page}` : name);
		const rows = lists[name] ?? [];
		return await Promise.resolve(paging ? rows.slice(page * pageSize, (page + 1) * pageSize) : rows);
	};
	return { asked, readPage };
}
