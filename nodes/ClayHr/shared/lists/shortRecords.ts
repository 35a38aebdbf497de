import type { IDataObject } from 'n8n-workflow';

import { personName } from '../records/shape';
import { withQuery } from './defineList';
import { getList } from './getList';
import type { RowsOfUsers, RowsReader } from './rowsOfUsers';
import { userIdOf, usersByName } from './users';

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
 * @returns the read records by user ID; those of other users may be among them
 * @throws NodeApiError if the request fails
 */
export async function findShortRecords(
	reader: RowsReader,
	users: IDataObject[],
	isAlone: boolean,
): Promise<RowsOfUsers> {
	const rows = await readFor(reader, users, isAlone);
	const known = byId.get(rows) ?? new Map(rows.flatMap((row) => withId(row)));
	byId.set(rows, known);
	return known;
}

// All items of an execution share the list, so it is indexed once.
const byId = new WeakMap<readonly IDataObject[], RowsOfUsers>();

function withId(row: IDataObject): Array<[number, IDataObject]> {
	const userId = userIdOf(row);
	return userId === undefined ? [] : [[userId, row]];
}

const nameOf = personName();

async function readFor(reader: RowsReader, users: IDataObject[], isAlone: boolean): Promise<IDataObject[]> {
	const [user, ...others] = users;
	const name = user && others.length === 0 && isAlone ? nameOf(user) : undefined;
	if (typeof name !== 'string') return await readShortRecords(reader);
	return await getList(reader, withQuery(usersByName, { name }));
}
