import type { IDataObject } from 'n8n-workflow';

import { largestPage } from '../http/collectPages';
import { onePage } from './defineList';
import { getList } from './getList';
import type { ListReader } from './sender';
import { basicUsers } from './users';
import { codesOf, userStatuses } from '../records/codes';

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
		const query = { search: email, status, page, pageSize: largestPage };
		const rows = await getList(reader, onePage(basicUsers, query));
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
