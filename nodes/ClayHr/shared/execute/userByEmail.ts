import type { IDataObject } from 'n8n-workflow';

import type { ItemContext, LookUp } from '../call';
import { isObject } from '../isObject';
import { findUsers, userIdOf } from '../lists/findUsers';
import { convert } from '../parameters/convert';
import type { Parameter } from '../parameters/fields';
import { isAdded } from '../parameters/isAdded';
import { isNothing } from '../parameters/nothing';
import { nothingChanged, preview, throwInvalidParameter } from '../parameters/invalidParameter';

/**
 * Finds the ID of a user whom a field names by email. ClayHR's calls want the numeric ID, even those that document an
 * email beside it.
 *
 * @throws NodeOperationError when what is given is no email, and from the look-up when nobody has it, or several people
 */
export function userByEmail(item: ItemContext, { parameter }: Parameter): LookUp | undefined {
	const email = emailIn(item, parameter);
	if (email === undefined) return undefined;
	return async () => Number(userIdOf(await findByEmail(item, parameter, email)));
}

/**
 * The basic record of the one user who has an email, asked for once in a run.
 *
 * @param parameter the field that names the user by it
 * @throws NodeOperationError when nobody has it, or several people: a change must not hit the wrong one
 */
export async function findByEmail(item: ItemContext, parameter: string, email: string): Promise<IDataObject> {
	const found = await item.cachedRequest(`user ${email}`, async () => await findUsers(item, email));
	const ids = [...new Set(found.map(userIdOf))];
	const [user] = found;
	if (user !== undefined && ids.length === 1) return user;
	const who = user === undefined ? 'nobody has' : `the users ${ids.join(' and ')} have`;
	const expected = `must be the email address of ${user === undefined ? 'a' : 'one'} user in ClayHR`;
	return throwInvalidParameter(item, parameter, `${expected}, but ${who} ${preview(email)}`, nothingChanged);
}

/**
 * The email by which a field names a user.
 *
 * @returns undefined when it names the user in another way, or nobody
 * @throws NodeOperationError when the field has no value, or one that is no email address
 */
export function emailIn(item: ItemContext, parameter: string): string | undefined {
	if (!isAdded(item, parameter)) return undefined;
	const chosen = item.getParameter(parameter);
	if (!isObject(chosen) || chosen.mode !== 'email') return undefined;
	const { value } = chosen;
	if (isNothing(value)) return throwInvalidParameter(item, parameter, 'has no value');
	const converted = convert(value, { type: 'email' }, item.timezone);
	if (converted.ok) return String(converted.value);
	return throwInvalidParameter(
		item,
		parameter,
		`must be ${converted.expected}, but is ${preview(converted.given ?? value)}`,
	);
}
