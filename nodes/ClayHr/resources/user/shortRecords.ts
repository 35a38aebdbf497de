import type { IDataObject } from 'n8n-workflow';

import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import type { RowsOfUsers, RowsReader } from '../../shared/lists/rowsOfUsers';
import { userIdOf } from '../../shared/lists/users';
import { personName } from '../../shared/records/shape';
import { usersByName } from './lists';

/**
 * Reads the short records of all users, once per execution. No other list of ClayHR has the IDs of departments for everybody in
 * one request.
 */
export const readShortRecords = async (reader: RowsReader): Promise<IDataObject[]> =>
	await reader.cachedRequest('short records of users', async () => await getList(reader, usersByName));

/**
 * Finds the short records of users by one request per execution or poll: by name if it has only one user, in the list of
 * all users otherwise. Only the ID decides, because several users may have the same name.
 *
 * @param isAlone true if the execution or poll concerns no other user
 * @returns the records that the list has, by user ID
 * @throws NodeApiError if the request fails
 */
export async function findShortRecords(
	reader: RowsReader,
	users: IDataObject[],
	isAlone: boolean,
): Promise<RowsOfUsers> {
	const rows = await readFor(reader, users, isAlone);
	const wanted = new Set(users.map(userIdOf));
	const found: RowsOfUsers = new Map();
	for (const row of rows) {
		const userId = userIdOf(row);
		if (userId !== undefined && wanted.has(userId)) found.set(userId, row);
	}
	return found;
}

const nameOf = personName();

async function readFor(reader: RowsReader, users: IDataObject[], isAlone: boolean): Promise<IDataObject[]> {
	const [user, ...others] = users;
	const name = user && others.length === 0 && isAlone ? nameOf(user) : undefined;
	if (typeof name !== 'string') return await readShortRecords(reader);
	return await getList(reader, withQuery(usersByName, { name }));
}
