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
 * Creates a look-up for the ID of a user given by email. ClayHR's calls need the numeric ID, even where the
 * documentation also names an email.
 *
 * @throws NodeOperationError if the value is not an email; the look-up throws unless exactly one user has it
 */
export function userByEmail(item: ItemContext, { parameter }: Parameter): LookUp | undefined {
	const email = emailIn(item, parameter);
	if (email === undefined) return undefined;
	return async () => Number(userIdOf(await findByEmail(item, parameter, email)));
}

/**
 * Reads the basic record of the user with an email, once per execution.
 *
 * @param parameter the field with the email, for error messages
 * @throws NodeOperationError if no user or several users have the email: a change must not reach the wrong person
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
 * Reads the email from a user field.
 *
 * @returns undefined if the field names the user by ID, or is not added
 * @throws NodeOperationError if the field is empty or not an email address
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
