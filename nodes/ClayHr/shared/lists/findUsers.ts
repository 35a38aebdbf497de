import type { IDataObject } from 'n8n-workflow';

import { largestPage } from '../http/collectPages';
import { getList } from './getList';
import type { ListReader } from './sender';

// ClayHR lists one status per request. Active users come first, because most look-ups concern them.
const statuses = ['A', 'F', 'I'];

/**
 * Finds users by email, ignoring case.
 *
 * @returns their basic records; empty if no user has the email
 * @throws NodeApiError if a request fails
 */
export async function findUsers(reader: ListReader, email: string): Promise<IDataObject[]> {
	for (const status of statuses) {
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
		const rows = await getList(reader, { path: '/api/users/basic', query });
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
