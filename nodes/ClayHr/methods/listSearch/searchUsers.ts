import { type IDataObject, type ILoadOptionsFunctions, type INodeListSearchResult, jsonParse } from 'n8n-workflow';

import { isDirectoryClosed } from '../../shared/lists/rowsOfUsers';
import { directory, usersWithBasicData } from '../../resources/user/lists';
import { userShape } from '../../resources/user/shape';
import { largestPage, orEnd } from '../../shared/http/collectPages';
import { settle } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';
import { onePage } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import { findUserById } from '../../shared/lists/users';
import { simplify } from '../../shared/records/shape';
import { choicesInOrder, joined } from './choices';

const pageSize = 50;

// Inactive users are rarely meant, and they may be many.
const statuses = ['A', 'F'] as const;

type Status = (typeof statuses)[number];

/** What to read next: the next page of each status that has one. */
interface Position {
	pages: Partial<Record<Status, number>>;
	/** True if the text of the search box is sought in the departments, because nobody has it in the name. */
	isDepartment?: boolean;
}

interface Page {
	rows: IDataObject[];
	next: Position;
}

const start: Position['pages'] = { A: 1, F: 1 };

/**
 * Active users and future joiners, searched by ClayHR, because a large company's users can't all be loaded.
 *
 * @param filter text of the search box: a user ID, a part of an email, or a part of a name. If nobody has the name, the
 * text is sought in the departments.
 * @param paginationToken the position that the previous call returned; the beginning if undefined
 */
export async function searchUsers(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const sought = filter.trim();
	if (paginationToken !== undefined) return toResult(await readPage(this, sought, toPosition(paginationToken)));
	const user = /^\d+$/.test(sought) ? await findUserById(this, Number(sought)) : undefined;
	if (user !== undefined) return toResult({ rows: [user], next: { pages: {} } });
	const byName = await readPage(this, sought, { pages: start });
	if (byName.rows.length > 0 || sought === '' || isEmail(sought)) return toResult(byName);
	return toResult(await readDepartment(this, sought, start));
}

const isEmail = (sought: string) => sought.includes('@');

function toResult({ rows, next }: Page): INodeListSearchResult {
	return {
		results: choicesInOrder(
			rows.map((row) => simplify(row, userShape)),
			(user) => ({ name: nameOf(user), id: user.id }),
		),
		...(Object.keys(next.pages).length > 0 && { paginationToken: JSON.stringify(next) }),
	};
}

function toPosition(token: string): Position {
	const { pages, isDepartment }: IDataObject = Object(jsonParse(token, { fallbackValue: {} }));
	const known = isObject(pages) ? pages : {};
	const following = statuses
		.filter((status) => Number(known[status]) > 0)
		.map((status) => [status, Number(known[status])]);
	return { pages: Object.fromEntries(following), isDepartment: isDepartment === true };
}

/** Reads the next page of each status. */
async function readPage(context: ILoadOptionsFunctions, sought: string, position: Position): Promise<Page> {
	const { pages, isDepartment } = position;
	if (isDepartment) return await readDepartment(context, sought, pages);
	const read = async (status: Status) => {
		const page = pages[status];
		const rows = page === undefined ? [] : await readUsers(context, sought, status, page);
		return { status, rows, page: page ?? 0 };
	};
	const lists = await Promise.all(statuses.map(read));
	// A short page may be ClayHR's maximum page size, so only an empty page is the end.
	const following = lists.filter(({ rows }) => rows.length > 0).map(({ status, page }) => [status, page + 1]);
	return { rows: lists.flatMap(({ rows }) => rows), next: { pages: Object.fromEntries(following) } };
}

const mostPages = 10;

/**
 * Reads pages of the directory and keeps the users whose department has the sought text. The directory can't be searched by
 * department. So one call reads ten pages at most, and the next call continues.
 */
async function readDepartment(context: ILoadOptionsFunctions, sought: string, pages: Position['pages']): Promise<Page> {
	const next = { ...pages };
	const rows: IDataObject[] = [];
	for (let count = 0; count < mostPages && rows.length < pageSize; count += 1) {
		const status = statuses.find((one) => next[one] !== undefined);
		if (status === undefined) break;
		const page = next[status] ?? 1;
		const listed = await settle(orEnd(readDirectory(context, { page, pageSize: largestPage, status })));
		if ('error' in listed && !isDirectoryClosed(listed.error)) throw listed.error;
		const read = 'value' in listed ? listed.value : [];
		if (read.length > 0) next[status] = page + 1;
		else delete next[status];
		rows.push(...read.filter((row) => isIn(row, sought)));
	}
	return { rows, next: { pages: next, isDepartment: true } };
}

function isIn(row: IDataObject, sought: string): boolean {
	return String(simplify(row, userShape).department ?? '')
		.toLowerCase()
		.includes(sought.toLowerCase());
}

// The directory includes departments, but searches by name only. Its sort fields are undocumented.
async function readUsers(
	context: ILoadOptionsFunctions,
	sought: string,
	status: Status,
	page: number,
): Promise<IDataObject[]> {
	const query = { page, pageSize, status };
	const search = async () =>
		await getList(context, onePage(usersWithBasicData, { ...query, ...(sought && { search: sought }) }));
	const read = async () => {
		if (isEmail(sought)) return await search();
		const listed = await settle(readDirectory(context, { ...query, ...(sought && { name: sought }) }));
		if ('value' in listed) return listed.value;
		if (!isDirectoryClosed(listed.error)) throw listed.error;
		return await search();
	};
	return await (page > 1 ? orEnd(read()) : read());
}

/** Reads a page of the directory. Its rows lack the status, so they get the status of the query. */
async function readDirectory(
	context: ILoadOptionsFunctions,
	query: { page: number; pageSize: number; status: Status; name?: string },
): Promise<IDataObject[]> {
	const rows = await getList(context, onePage(directory, query));
	return rows.map((row) => ({ ...row, status: query.status }));
}

const marks: Readonly<Partial<Record<string, string>>> = { future: ' (future joiner)', inactive: ' (inactive)' };

/** The name of a user in a list of the editor: with department or email, and with the status unless it is active. */
export function nameOf({ id, name, department, email, status }: IDataObject): string {
	return `${joined(name ?? `User ${String(id)}`, department ?? email)}${marks[String(status)] ?? ''}`;
}
