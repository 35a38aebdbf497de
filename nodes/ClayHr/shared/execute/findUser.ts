import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../call';
import { readEmployeeNumbers } from '../lists/employees';
import { foldedName } from '../lists/namesakes';
import { findUsers, userIdOf } from '../lists/users';
import { convert } from '../parameters/convert';
import { nothingChanged, preview, throwInvalidParameter } from '../parameters/invalidParameter';
import { lookUpRecords } from './lookUpRecords';

/**
 * Finds a user by email or employee number.
 *
 * @param parameter the field that names the user, for error messages
 * @returns a look-up for a record with the user's ID, for an email the basic record; it throws unless exactly one user has the
 * email or number
 * @throws NodeOperationError if the value is not an email
 */
export function userFinder(
	item: ItemContext,
	parameter: string,
	by: 'email' | 'employeeNumber',
	text: string,
): () => Promise<IDataObject> {
	return by === 'email'
		? userWithEmail(item, parameter, text)
		: async () => await userWithNumber(item, parameter, text);
}

/**
 * Finds the user with an email. ClayHR's calls need the numeric ID, even where the documentation also names an email.
 *
 * @param parameter the field with the email, for error messages
 * @returns a look-up for the basic record; it throws unless exactly one user has the email
 * @throws NodeOperationError if the value is not an email
 */
export function userWithEmail(item: ItemContext, parameter: string, given: string): () => Promise<IDataObject> {
	const converted = convert(given, { type: 'email' }, item.timezone);
	if (!converted.ok)
		return throwInvalidParameter(item, parameter, `must be ${converted.expected}, but is ${preview(given)}`);
	const email = String(converted.value);
	return async () => {
		const found = await lookUpRecords(item, email, `user ${email}`, async () => await findUsers(item, email));
		return onlyUser(item, parameter, found, 'email address', email);
	};
}

/**
 * Finds the user with an employee number. The few calls that document a field for the number also require the ID.
 *
 * @param parameter the field with the number, for error messages
 * @returns a record with the ID
 * @throws NodeOperationError unless exactly one user has the number; NodeApiError if a request fails
 */
async function userWithNumber(item: ItemContext, parameter: string, wanted: string): Promise<IDataObject> {
	const read = async () => await readEmployeeNumbers(item);
	const people = await lookUpRecords(item, wanted, 'employee numbers', read);
	const found = people.filter(({ employeeNumber }) => foldedName(String(employeeNumber)) === foldedName(wanted));
	return onlyUser(item, parameter, found, 'employee number', wanted);
}

/** @throws NodeOperationError if there is no user or several: a change must not reach the wrong person */
function onlyUser(
	item: ItemContext,
	parameter: string,
	found: IDataObject[],
	key: string,
	wanted: string,
): IDataObject {
	const ids = [...new Set(found.map(userIdOf))];
	const [user] = found;
	if (user !== undefined && ids.length === 1) return user;
	const who = user === undefined ? 'no user has' : `the users ${ids.join(' and ')} have`;
	const expected = `must be the ${key} of ${user === undefined ? 'a' : 'one'} user in ClayHR`;
	return throwInvalidParameter(item, parameter, `${expected}, but ${who} ${preview(wanted)}`, nothingChanged);
}
