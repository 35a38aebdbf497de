import { listRows, type PlainContext } from './clayHrRequest';

// ClayHR lists one status at a time; most people who are looked up are active.
const statuses = ['A', 'F', 'I'];

/**
 * Looks a person up by email, whatever the case.
 *
 * @returns the user ID; undefined when nobody has the email
 * @throws NodeApiError when ClayHR can't be asked
 */
export async function findUserId(context: PlainContext, email: string): Promise<number | undefined> {
	const isMeant = (address: unknown) => typeof address === 'string' && address.toLowerCase() === email.toLowerCase();
	for (const status of statuses) {
		const query = { search: email, status, page: 1, pageSize: 100 };
		const rows = await listRows(context, { path: '/api/users/basic', query });
		const userId = Number(rows.find((row) => isMeant(row.email))?.userId ?? Number.NaN);
		if (Number.isSafeInteger(userId)) return userId;
	}
	return undefined;
}
