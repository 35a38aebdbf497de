import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';

import { isObject } from '../isObject';
import { findUsers, userIdOf } from '../transport/findUsers';
import { askOnce } from './askOnce';
import type { Parameter } from './fields';
import { isAdded } from './isAdded';
import type { LookUp } from './lookUp';
import { nothingChanged, refuse, shown } from './refuse';

/**
 * Finds the ID of a user whom a field names by email. ClayHR's calls want the numeric ID, even those that document an
 * email beside it.
 *
 * @throws NodeOperationError when what is given is no email, and from the look-up when nobody has it
 */
export function userByEmail(context: IExecuteSingleFunctions, { parameter }: Parameter): LookUp {
	const email = emailIn(context, parameter);
	if (email === undefined) return undefined;
	return async () => {
		const [user = {}] = await findByEmail(context, email);
		return userIdOf(user) ?? refuse(context, parameter, `${expected}, but nobody has ${shown(email)}`, nothingChanged);
	};
}

/** The users who have an email, asked for once in a run. */
export async function findByEmail(context: IExecuteSingleFunctions, email: string): Promise<IDataObject[]> {
	return await askOnce(context, `user ${email}`, async () => await findUsers(context, email));
}

const expected = 'must be the email address of a user in ClayHR';

/**
 * The email by which a field names a user.
 *
 * @returns undefined when it names the user in another way, or nobody
 * @throws NodeOperationError when what is given is no email
 */
export function emailIn(context: IExecuteSingleFunctions, parameter: string): string | undefined {
	if (!isAdded(context, parameter)) return undefined;
	const chosen: unknown = context.getNodeParameter(parameter, '');
	if (!isObject(chosen) || chosen.mode !== 'email') return undefined;
	const email = String(chosen.value ?? '').trim();
	return /^\S+@\S+$/.test(email)
		? email
		: refuse(context, parameter, `must be an email address, but is ${shown(email)}`);
}
