import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { readPerson, requireEmail } from '../lists/getPerson';
import { askOnce } from '../request/askOnce';
import type { EmailOf } from '../parameters/fields';
import type { LookUp } from './lookUp';
import { readSource } from '../parameters/readSource';
import { emailIn, findByEmail } from './userByEmail';

/**
 * Finds the email of a user whom a field names, for calls that want it beside the ID.
 *
 * @throws NodeOperationError when the field names nobody, and from the look-up when the user has no email
 */
export function emailOfUser(context: IExecuteSingleFunctions, { emailOf }: EmailOf): LookUp {
	const email = emailIn(context, emailOf.parameter);
	const userId = email === undefined ? readSource(context, emailOf) : undefined;
	return async () => {
		const [user = {}] =
			email === undefined
				? await askOnce(context, `user ${String(userId)}`, async () => [await readPerson(context, Number(userId))])
				: [await findByEmail(context, emailOf.parameter, email)];
		// As ClayHR writes it: whoever typed it may have written it in another case.
		return requireEmail(context, user);
	};
}
