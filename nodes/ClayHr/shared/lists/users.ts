import type { IDataObject } from 'n8n-workflow';

import { EndlessList, largestPage, mostPages, orEnd } from '../http/collectPages';
import { reportOf, settle } from '../http/failure';
import { ListEnd } from '../http/listEnd';
import { operationError, shortened } from '../nodeErrors';
import { codesOf, userStatuses } from '../records/codes';
import { defineList, onePage, withQuery } from './defineList';
import { getList } from './getList';
import { type ListReader, nodeOf } from './sender';

/** Users with their basic data. */
export const basicUsers = defineList('GET /api/users/basic', { paging: { idField: 'userId' } });

/** Short records of users of all statuses, by name. */
export const usersByName = defineList('GET /api/user/list', {});

/** One user with the basic data. */
export const basicUser = defineList('GET /api/user/basic', {});

/**
 * Finds users by email, ignoring case. ClayHR documents no search by email in its lists, so if they have nobody, the call
 * for one user is asked, too.
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
	const outcome = await settle(getList(reader, { ...basicUser, query: { email } }));
	if ('value' in outcome) return outcome.value.filter((user) => isUserWith(email, user));
	const { status = 0 } = reportOf(outcome.error) ?? {};
	if (refusals.has(status)) return [];
	throw outcome.error;
}

/**
 * Finds a user by ID, of any status.
 *
 * @returns the basic record; undefined if ClayHR has no such user
 * @throws NodeApiError if the request fails
 */
export async function findUserById(reader: ListReader, userId: number): Promise<IDataObject | undefined> {
	const outcome = await settle(getList(reader, withQuery(basicUser, { userID: userId })));
	if ('value' in outcome) return outcome.value.find((user) => userIdOf(user) === userId);
	if (refusals.has(reportOf(outcome.error)?.status ?? 0)) return undefined;
	throw outcome.error;
}

// ClayHR documents no status for an email or an ID that nobody has.
const refusals = new Set([400, 401, 403, 404, 409, 422]);

// A ClayHR that ignores the email could answer with the API key's user.
function isUserWith(wanted: string, user: IDataObject): boolean {
	const { email } = user;
	const isSame = typeof email === 'string' && email.toLowerCase() === wanted.toLowerCase();
	return isSame && userIdOf(user) !== undefined;
}

/** Reads further pages until a user matches, because many users may have similar emails. */
async function findAmong(reader: ListReader, email: string, status: string): Promise<IDataObject[]> {
	const end = new ListEnd({ idField: 'userId' });
	for (let page = 1; ; page += 1) {
		if (page > mostPages) throw new EndlessList();
		const query = { search: email, status, page, pageSize: largestPage };
		const reading = getList(reader, onePage(basicUsers, query));
		const rows = await (page > 1 ? orEnd(reading) : reading);
		const found = rows.filter((row) => isUserWith(email, row));
		end.addPage(rows, page - 1);
		if (found.length > 0 || end.isReached) return found;
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

/** True if a user's record has an email. */
export const hasEmail = ({ email }: IDataObject): boolean => typeof email === 'string' && email !== '';

const longestId = 60;

/**
 * Returns the email in a user's record.
 *
 * @param relation who the user is, for the error message: `, the manager of the user 140002`
 * @throws NodeOperationError if the record has no email
 */
export function requireEmail(reader: ListReader, user: IDataObject, relation = ''): string {
	if (hasEmail(user)) return String(user.email);
	const itemIndex = 'settings' in reader ? reader.settings.itemIndex : undefined;
	const who = `${shortened(String(user.userId), longestId)}${relation}`;
	throw operationError(nodeOf(reader), `ClayHR names no email of the user ${who}`, {
		description: 'ClayHR finds reporting lines by the email of the person. Enter one in ClayHR and try again.',
		itemIndex,
	});
}
