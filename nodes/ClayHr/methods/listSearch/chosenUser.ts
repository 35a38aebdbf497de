import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { operationError } from '../../shared/nodeErrors';
import { toEmail } from '../../shared/parameters/convert';
import { labelOf, preview } from '../../shared/parameters/invalidParameter';
import { findUsers, userIdOf } from '../../shared/lists/users';
import { nothingChosen } from './chosenBefore';

/**
 * Returns the ID of the user chosen in another field, for lists of that user's records.
 *
 * @param parameter name of a `userLocator` field
 * @throws NodeOperationError if no user is chosen, the email is invalid, or no user has it
 */
export async function chosenUser(context: ILoadOptionsFunctions, parameter: string): Promise<number> {
	const chosen: unknown = context.getCurrentNodeParameter(parameter);
	const { mode, value } = isObject(chosen) ? chosen : { mode: 'id', value: chosen };
	const text = String(value ?? '').trim();
	if (mode === 'email' && text !== '') return await userWith(context, parameter, text);
	const userId = userIdOf({ userId: text });
	if (userId !== undefined) return userId;
	throw nothingChosen(context, parameter);
}

async function userWith(context: ILoadOptionsFunctions, parameter: string, given: string): Promise<number> {
	const email = toEmail(given);
	const [user = {}] = email === undefined ? [] : await findUsers(context, email);
	const userId = userIdOf(user);
	if (userId !== undefined) return userId;
	const what =
		email === undefined
			? `must be an email address, but is ${preview(given)}`
			: `must be the email address of a user in ClayHR, but no user has ${preview(email)}`;
	throw operationError(context.getNode(), `'${labelOf(parameter)}' ${what}`, {
		description: `Correct the email in '${labelOf(parameter)}'. This list shows the records of that user.`,
	});
}
