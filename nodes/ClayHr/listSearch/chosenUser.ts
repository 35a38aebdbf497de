import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { isObject } from '../shared/isObject';
import { findUsers, userIdOf } from '../shared/transport/findUsers';
import { nothingChosen } from './chosenBefore';

/**
 * The ID of the person chosen in another field of the node, for a list of what belongs to that person.
 *
 * @param parameter the field, with the ways of `userLocator`
 * @throws NodeOperationError that says what to choose first
 */
export async function chosenUser(context: ILoadOptionsFunctions, parameter: string): Promise<number> {
	const chosen: unknown = context.getCurrentNodeParameter(parameter);
	const { mode, value } = isObject(chosen) ? chosen : { mode: 'id', value: chosen };
	const text = String(value ?? '').trim();
	const [user = {}] =
		mode === 'email' ? await findUsers(context, text) : [{ userId: /^\d+$/.test(text) ? text : null }];
	const userId = userIdOf(user);
	if (userId !== undefined) return userId;
	throw nothingChosen(context, parameter);
}
