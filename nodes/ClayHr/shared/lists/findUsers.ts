import type { IDataObject } from 'n8n-workflow';

import { getList } from './getList';
import type { ListReader } from './sender';

// ClayHR lists one status at a time; most people who are looked up are active.
const statuses = ['A', 'F', 'I'];

/**
 * Looks people up by email, whatever the case.
 *
 * @returns the basic records of those who have the email; none when nobody has it
 * @throws NodeApiError when ClayHR can't be asked
 */
export async function findUsers(reader: ListReader, email: string): Promise<IDataObject[]> {
	const isMeant = (address: unknown) => typeof address === 'string' && address.toLowerCase() === email.toLowerCase();
	for (const status of statuses) {
		const query = { search: email, status, page: 1, pageSize: 100 };
		const rows = await getList(reader, { path: '/api/users/basic', query });
		const found = rows.filter((row) => isMeant(row.email) && userIdOf(row) !== undefined);
		if (found.length > 0) return found;
	}
	return [];
}

/** The ID in a user's record; undefined where there is none. */
export function userIdOf({ userId }: IDataObject): number | undefined {
	const id = /^\d+$/.test(String(userId)) ? Number(userId) : Number.NaN;
	return Number.isSafeInteger(id) ? id : undefined;
}
