import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { onePage } from '../../shared/lists/defineList';
import { directory, usersWithBasicData } from '../../resources/user/lists';
import { reportOf, settle } from '../../shared/http/failure';
import { simplify } from '../../shared/records/shape';
import { userShape } from '../../resources/user/shape';
import { orEnd } from '../../shared/http/collectPages';
import { getList } from '../../shared/lists/getList';
import { choicesInOrder, joined } from './choices';

const pageSize = 50;

/**
 * Active users, searched by ClayHR, because a large company's users can't all be loaded.
 *
 * @param filter text of the search box: a name, or a part of an email
 * @param paginationToken number of the page; the first page if undefined
 */
export async function searchUsers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const page = Number(paginationToken ?? 1);
	const reading = findPeople(this, (filter ?? '').trim(), page);
	const rows = await (page > 1 ? orEnd(reading) : reading);
	return {
		results: choicesInOrder(
			rows.map((row) => simplify(row, userShape)),
			(user) => ({ name: nameOf(user), id: user.id }),
		),
		// A short page may be ClayHR's maximum page size, so only an empty page is the end.
		...(rows.length > 0 && { paginationToken: String(page + 1) }),
	};
}

// The directory includes departments, but searches by name only. Its sort fields are undocumented.
async function findPeople(context: ILoadOptionsFunctions, filter: string, page: number): Promise<IDataObject[]> {
	const search = async () =>
		await getList(context, onePage(usersWithBasicData, { page, pageSize, ...(filter && { search: filter }) }));
	if (filter.includes('@')) return await search();
	const query = { page, pageSize, ...(filter && { name: filter }) };
	const listed = await settle(getList(context, onePage(directory, query)));
	if ('value' in listed) return listed.value;
	if (!isClosed(listed.error)) throw listed.error;
	return await search();
}

// A company may have no directory, or the API key may not read it.
function isClosed(error: unknown): boolean {
	const { status, isUnknownPath } = reportOf(error) ?? {};
	return isUnknownPath === true || status === 401 || status === 403;
}

function nameOf({ id, name, department, email }: IDataObject): string {
	return joined(name ?? `User ${String(id)}`, department ?? email);
}
