import type { ItemContext, LookUp } from '../call';
import { getPerson, requireEmail } from '../lists/getPerson';
import type { EmailOf } from '../parameters/fields';
import { readSource } from '../parameters/readSource';
import { emailIn, findByEmail } from './userByEmail';

/**
 * Finds the email of a user whom a field names, for calls that want it beside the ID.
 *
 * @throws NodeOperationError when the field names nobody, and from the look-up when the user has no email
 */
export function emailOfUser(item: ItemContext, { emailOf }: EmailOf): LookUp {
	const email = emailIn(item, emailOf.parameter);
	const userId = email === undefined ? readSource(item, emailOf) : undefined;
	return async () => {
		const [user = {}] =
			email === undefined
				? await item.cachedRequest(`user ${String(userId)}`, async () => [await getPerson(item, Number(userId))])
				: [await findByEmail(item, emailOf.parameter, email)];
		// As ClayHR writes it: whoever typed it may have written it in another case.
		return requireEmail(item, user);
	};
}
