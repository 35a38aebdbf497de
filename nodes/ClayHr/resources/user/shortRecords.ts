import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../../shared/call';
import { settle } from '../../shared/http/failure';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import { isDirectoryClosed, type RowsOfUsers } from '../../shared/lists/rowsOfUsers';
import { userIdOf } from '../../shared/lists/users';
import { personName } from '../../shared/records/shape';
import { usersByName } from './lists';

/**
 * Reads the short records of all users, once per execution. No other list of ClayHR has the IDs of departments for everybody in
 * one request.
 */
export const readShortRecords = async (item: ItemContext): Promise<IDataObject[]> =>
	await item.cachedRequest('short records of users', async () => await getList(item, usersByName));

/**
 * Finds the short records of users by one request per execution: by name if the execution has one item, in the list of
 * all users otherwise. Only the ID decides, because several users may have the same name.
 *
 * @returns the records by user ID; none if ClayHR refuses the list
 * @throws NodeApiError if the request fails
 */
export async function findShortRecords(item: ItemContext, users: IDataObject[]): Promise<RowsOfUsers> {
	const outcome = await settle(readFor(item, users));
	if ('error' in outcome) {
		if (isDirectoryClosed(outcome.error)) return new Map();
		throw outcome.error;
	}
	const wanted = new Set(users.map(userIdOf));
	const found: RowsOfUsers = new Map();
	for (const row of outcome.value) {
		const userId = userIdOf(row);
		if (userId !== undefined && wanted.has(userId)) found.set(userId, row);
	}
	return found;
}

const nameOf = personName();

async function readFor(item: ItemContext, users: IDataObject[]): Promise<IDataObject[]> {
	const [user, ...others] = users;
	const name = user && others.length === 0 && item.isOnlyItem ? nameOf(user) : undefined;
	if (typeof name !== 'string') return await readShortRecords(item);
	return await getList(item, withQuery(usersByName, { name }));
}
