import { type IDataObject, NodeOperationError } from 'n8n-workflow';

import { EndlessList, largestPage, mostPages, orEnd } from '../http/collectPages';
import { printable } from '../http/parseErrorResponse';
import { codesOf, userStatuses } from '../records/codes';
import { defineList, onePage, withQuery } from './defineList';
import { getList } from './getList';
import { type ListReader, nodeOf } from './sender';

/** Users with their basic data. */
export const basicUsers = defineList('GET /api/users/basic', { paging: { idField: 'userId' } });

/** One user with the basic data. */
export const basicUser = defineList('GET /api/user/basic', {});

/**
 * Finds users by email, ignoring case.
 *
 * @returns their basic records; empty if no user has the email
 * @throws NodeApiError if a request fails
 */
export async function findUsers(reader: ListReader, email: string): Promise<IDataObject[]> {
	// ClayHR lists one status per request. Active users come first, because most look-ups concern them.
	for (const status of codesOf(userStatuses)) {
		const found = await findAmong(reader, email, status);
		if (found.length > 0) return found;
	}
	return [];
}

/** Reads further pages until a user matches, because many users may have similar emails. */
async function findAmong(reader: ListReader, email: string, status: string): Promise<IDataObject[]> {
	const isMeant = (address: unknown) => typeof address === 'string' && address.toLowerCase() === email.toLowerCase();
	const seen = new Set<unknown>();
	for (let page = 1; ; page += 1) {
		if (page > mostPages) throw new EndlessList();
		const query = { search: email, status, page, pageSize: largestPage };
		const reading = getList(reader, onePage(basicUsers, query));
		const rows = await (page > 1 ? orEnd(reading) : reading);
		const found = rows.filter((row) => isMeant(row.email) && userIdOf(row) !== undefined);
		const isEnd = rows.every(({ userId }) => seen.has(userId));
		if (found.length > 0 || isEnd) return found;
		for (const { userId } of rows) seen.add(userId);
	}
}

/** A user record's ID; undefined if missing. */
export function userIdOf({ userId }: IDataObject): number | undefined {
	const id = /^\d+$/.test(String(userId)) ? Number(userId) : Number.NaN;
	return Number.isSafeInteger(id) ? id : undefined;
}

/**
 * Reads a user's basic record.
 *
 * @throws NodeApiError if ClayHR doesn't know the ID
 */
export async function getPerson(reader: ListReader, userId: number): Promise<IDataObject> {
	const [person = {}] = await getList(reader, withQuery(basicUser, { userID: userId }));
	return { userId, ...person };
}

/**
 * Returns the email in a user's record.
 *
 * @throws NodeOperationError if the record has no email
 */
export function requireEmail(reader: ListReader, { userId, email }: IDataObject): string {
	if (typeof email === 'string' && email !== '') return email;
	const itemIndex = 'settings' in reader ? reader.settings.itemIndex : undefined;
	const place = itemIndex === undefined ? '' : ` [item ${itemIndex}]`;
	throw new NodeOperationError(
		nodeOf(reader),
		`ClayHR names no email of the user ${printable(String(userId))}${place}`,
		{
			description: 'ClayHR finds reporting lines by the email of the person. Enter one in ClayHR and try again.',
			itemIndex,
		},
	);
}
