import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { listRows } from '../shared/transport/clayHrRequest';

const pageSize = 50;

/**
 * Users for a "From List" field, searched by ClayHR itself: companies are too large to load whole.
 *
 * @param filter what was typed into the search box
 * @param paginationToken number of the page to load; the first page without it
 */
export async function searchUsers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const page = Number(paginationToken ?? 1);
	const rows = await listRows(this, {
		path: '/api/users',
		query: { page, pageSize, ...(filter && { search: filter }) },
	});
	return {
		results: rows.map((user) => ({ name: nameOf(user), value: String(user.userId) })),
		// A short page may be ClayHR's own limit, so only an empty one is the end.
		...(rows.length > 0 && { paginationToken: String(page + 1) }),
	};
}

function nameOf(user: IDataObject): string {
	const name =
		user.displayFullName || [user.firstName, user.lastName].filter(Boolean).join(' ') || `User ${String(user.userId)}`;
	return user.email ? `${String(name)}, ${String(user.email)}` : String(name);
}
