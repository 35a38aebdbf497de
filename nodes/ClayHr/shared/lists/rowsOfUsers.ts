import type { IDataObject } from 'n8n-workflow';

import { reportOf } from '../http/failure';
import type { Paging } from '../http/listEnd';
import { codesOf, userStatuses, type UserStatus } from '../records/codes';
import { personName } from '../records/shape';
import { getList, type ListCall } from './getList';
import type { Sender } from './sender';
import { userIdOf } from './users';

/** Rows of a list by user ID. */
export type RowsOfUsers = Map<number, IDataObject>;

/** A list of users with pages and filters by name and status: the directory, or the list of users. */
export type UserList = ListCall & { paging?: Paging };

/** What looks up rows: the sender of an item or a poll, with answers that are read once per execution. */
export interface RowsReader extends Sender {
	cachedRequest(key: string, send: () => Promise<IDataObject[]>): Promise<IDataObject[]>;
}

/**
 * Finds the rows of users in a list. The list has one status per request and can't be asked for an ID. So it is
 * read page by page until all users are found. Once as many pages had none of them as users are missing, each missing user
 * is looked up by name, because they may be few in a large company. Only the ID decides, because several users may have
 * the same name.
 *
 * @param users ClayHR's records of the users
 * @param name the name by which the users themselves were filtered
 * @returns the rows that the list has
 * @throws NodeApiError if a request fails
 */
export async function findRowsOfUsers(
	reader: RowsReader,
	list: UserList,
	users: IDataObject[],
	name?: IDataObject[string],
): Promise<RowsOfUsers> {
	const found: RowsOfUsers = new Map();
	const search: Search = { reader, list, idField: list.paging?.idField ?? 'userId' };
	for (const status of codesOf(userStatuses)) {
		const missing: Missing = new Map();
		for (const user of users.filter((one) => mayHaveStatus(one, status))) {
			const userId = userIdOf(user);
			if (userId !== undefined && !found.has(userId)) missing.set(userId, user);
		}
		await findByPages(search, { status, ...(name !== undefined && { name }) }, missing, found);
		const byName = async ([userId, user]: [number, IDataObject]) => {
			for (const row of await findByName(search, status, userId, user)) note(search, [row], missing, found);
		};
		await Promise.all([...missing].map(byName));
	}
	return found;
}

/** True if the directory of ClayHR can't be read: a company may have none, or the API key may not read it. */
export function isDirectoryClosed(error: unknown): boolean {
	const { status, isUnknownPath } = reportOf(error) ?? {};
	return isUnknownPath === true || status === 401 || status === 403;
}

interface Search {
	reader: RowsReader;
	list: UserList;
	/** The field of a row with the user's ID. */
	idField: string;
}

/** Users whose rows were not found yet, by ID. */
type Missing = Map<number, IDataObject>;

// A user whose status is unknown may be in the list of any status.
function mayHaveStatus({ status }: IDataObject, wanted: UserStatus): boolean {
	return status === wanted || !codesOf(userStatuses).some((known) => known === status);
}

/** Moves the rows of missing users to the found ones. */
function note({ idField }: Search, rows: IDataObject[], missing: Missing, found: RowsOfUsers): void {
	for (const row of rows) {
		const userId = userIdOf({ userId: row[idField] });
		if (userId !== undefined && missing.delete(userId)) found.set(userId, row);
	}
}

/**
 * Reads pages while they cost less than a look-up of each missing user. At the end of the list, nobody is missing any
 * more: it does not have the others.
 */
async function findByPages(search: Search, query: IDataObject, missing: Missing, found: RowsOfUsers): Promise<void> {
	if (missing.size <= 1) return;
	let noted = 0;
	let uselessPages = 0;
	let isStopped = false;
	const isEnough = (rows: IDataObject[]) => {
		const before = missing.size;
		note(search, rows.slice(noted), missing, found);
		noted = rows.length;
		if (missing.size === before) uselessPages += 1;
		isStopped = missing.size <= uselessPages;
		return isStopped || missing.size === 0;
	};
	await getList(search.reader, { ...search.list, query }, Infinity, isEnough);
	if (!isStopped) missing.clear();
}

const nameOf = personName();

async function findByName(
	{ reader, list, idField }: Search,
	status: UserStatus,
	userId: number,
	user: IDataObject,
): Promise<IDataObject[]> {
	const name = nameOf(user);
	if (typeof name !== 'string') return [];
	const isUser = (row: IDataObject) => userIdOf({ userId: row[idField] }) === userId;
	const query = { status, name };
	const rows = await reader.cachedRequest(
		`${list.path} ${status} ${userId}`,
		async () => await getList(reader, { ...list, query }, Infinity, (read) => read.some(isUser)),
	);
	return rows.filter(isUser);
}
