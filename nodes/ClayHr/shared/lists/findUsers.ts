import type { IDataObject } from 'n8n-workflow';

import { largestPage } from '../http/collectPages';
import { onePage } from './defineList';
import { getList } from './getList';
import type { ListReader } from './sender';
import { basicUsers } from './users';
import { codesOf, userStatuses } from '../records/codes';

/**
 * Looks people up by email, whatever the case.
 *
 * @returns the basic records of those who have the email; none when nobody has it
 * @throws NodeApiError when ClayHR can't be asked
 */
export async function findUsers(reader: ListReader, email: string): Promise<IDataObject[]> {
	// ClayHR lists one status at a time. Active people come first: most users who are looked up are active.
	for (const status of codesOf(userStatuses)) {
		const found = await findAmong(reader, email, status);
		if (found.length > 0) return found;
	}
	return [];
}

/** Reads on while nobody is found: more people than a page holds may have a similar email. */
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

/** The ID in a user's record; undefined where there is none. */
export function userIdOf({ userId }: IDataObject): number | undefined {
	const id = /^\d+$/.test(String(userId)) ? Number(userId) : Number.NaN;
	return Number.isSafeInteger(id) ? id : undefined;
}
