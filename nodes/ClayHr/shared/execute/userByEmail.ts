import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';

import { isObject } from '../isObject';
import { findUsers, userIdOf } from '../lists/findUsers';
import { askOnce } from '../request/askOnce';
import { convert } from '../parameters/convert';
import type { Parameter } from '../parameters/fields';
import { isAdded } from '../parameters/isAdded';
import type { LookUp } from './lookUp';
import { isNothing } from '../parameters/nothing';
import { nothingChanged, refuse, shown } from '../parameters/invalidParameter';

/**
 * Finds the ID of a user whom a field names by email. ClayHR's calls want the numeric ID, even those that document an
 * email beside it.
 *
 * @throws NodeOperationError when what is given is no email, and from the look-up when nobody has it, or several people
 */
export function userByEmail(context: IExecuteSingleFunctions, { parameter }: Parameter): LookUp | undefined {
	const email = emailIn(context, parameter);
	if (email === undefined) return undefined;
	return async () => Number(userIdOf(await findByEmail(context, parameter, email)));
}

/**
 * The basic record of the one user who has an email, asked for once in a run.
 *
 * @param parameter the field that names the user by it
 * @throws NodeOperationError when nobody has it, or several people: a change must not hit the wrong one
 */
export async function findByEmail(
	context: IExecuteSingleFunctions,
	parameter: string,
	email: string,
): Promise<IDataObject> {
	const found = await askOnce(context, `user ${email}`, async () => await findUsers(context, email));
	const ids = [...new Set(found.map(userIdOf))];
	const [user] = found;
	if (user !== undefined && ids.length === 1) return user;
	const who = user === undefined ? 'nobody has' : `the users ${ids.join(' and ')} have`;
	const expected = `must be the email address of ${user === undefined ? 'a' : 'one'} user in ClayHR`;
	return refuse(context, parameter, `${expected}, but ${who} ${shown(email)}`, nothingChanged);
}

/**
 * The email by which a field names a user.
 *
 * @returns undefined when it names the user in another way, or nobody
 * @throws NodeOperationError when the field has no value, or one that is no email address
 */
export function emailIn(context: IExecuteSingleFunctions, parameter: string): string | undefined {
	if (!isAdded(context, parameter)) return undefined;
	const chosen: unknown = context.getNodeParameter(parameter, '');
	if (!isObject(chosen) || chosen.mode !== 'email') return undefined;
	const { value } = chosen;
	if (isNothing(value)) return refuse(context, parameter, 'has no value');
	const converted = convert(value, { type: 'email' }, context.getTimezone());
	if (converted.ok) return String(converted.value);
	return refuse(context, parameter, `must be ${converted.expected}, but is ${shown(converted.given ?? value)}`);
}
