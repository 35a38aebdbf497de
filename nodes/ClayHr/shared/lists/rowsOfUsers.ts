import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../../shared/call';
import { reportOf } from '../../shared/http/failure';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import { userIdOf } from '../../shared/lists/users';
import { codesOf, userStatuses, type UserStatus } from '../../shared/records/codes';
import { personName } from '../../shared/records/shape';
import { directory } from './lists';

/** Rows of the directory by user ID. */
export type DirectoryRows = Map<number, IDataObject>;

/**
 * Finds the directory's rows of users. The directory lists one status per request and can't be asked for an ID. So it is
 * read page by page until all users are found. Once as many pages had none of them as users are missing, each missing user
 * is looked up by name, because they may be few in a large company. Only the ID decides, because several users may have
 * the same name.
 *
 * @param users ClayHR's records of the users
 * @param name the name by which the users themselves were filtered
 * @returns the rows that the directory has
 * @throws NodeApiError if a request fails
 */
export async function findDirectoryRows(
	item: ItemContext,
	users: IDataObject[],
	name: IDataObject[string],
): Promise<DirectoryRows> {
	const found: DirectoryRows = new Map();
	for (const status of codesOf(userStatuses)) {
		const missing: Missing = new Map();
		for (const user of users.filter((one) => mayHaveStatus(one, status))) {
			const userId = userIdOf(user);
			if (userId !== undefined && !found.has(userId)) missing.set(userId, user);
		}
		await findByPages(item, { status, ...(name !== undefined && { name }) }, missing, found);
		const byName = async ([userId, user]: [number, IDataObject]) => {
			for (const row of await findByName(item, status, userId, user)) note([row], missing, found);
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

/** Users whose rows were not found yet, by ID. */
type Missing = Map<number, IDataObject>;

// A user whose status is unknown may be in the list of any status.
function mayHaveStatus({ status }: IDataObject, wanted: UserStatus): boolean {
	return status === wanted || !codesOf(userStatuses).some((known) => known === status);
}

/** Moves the rows of missing users to the found ones. */
function note(rows: IDataObject[], missing: Missing, found: DirectoryRows): void {
	for (const row of rows) {
		const userId = userIdOf({ userId: row.resourceId });
		if (userId !== undefined && missing.delete(userId)) found.set(userId, row);
	}
}

/**
 * Reads pages while they cost less than a look-up of each missing user. At the end of the directory, nobody is missing any
 * more: it does not have the others.
 */
async function findByPages(
	item: ItemContext,
	query: { status: UserStatus; name?: IDataObject[string] },
	missing: Missing,
	found: DirectoryRows,
): Promise<void> {
	if (missing.size <= 1) return;
	let noted = 0;
	let uselessPages = 0;
	let isStopped = false;
	const isEnough = (rows: IDataObject[]) => {
		const before = missing.size;
		note(rows.slice(noted), missing, found);
		noted = rows.length;
		if (missing.size === before) uselessPages += 1;
		isStopped = missing.size <= uselessPages;
		return isStopped || missing.size === 0;
	};
	await getList(item, withQuery(directory, query), Infinity, isEnough);
	if (!isStopped) missing.clear();
}

const nameOf = personName();

async function findByName(
	item: ItemContext,
	status: UserStatus,
	userId: number,
	user: IDataObject,
): Promise<IDataObject[]> {
	const name = nameOf(user);
	if (typeof name !== 'string') return [];
	const isUser = ({ resourceId }: IDataObject) => userIdOf({ userId: resourceId }) === userId;
	const rows = await item.cachedRequest(
		`directory ${status} ${userId}`,
		async () => await getList(item, withQuery(directory, { status, name }), Infinity, (read) => read.some(isUser)),
	);
	return rows.filter(isUser);
}
