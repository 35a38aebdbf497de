import type { ItemContext, LookUp } from '../call';
import { getPerson, requireEmail } from '../lists/getPerson';
import type { EmailOf } from '../parameters/fields';
import { readSource } from '../parameters/readSource';
import { emailIn, findByEmail } from './userByEmail';

/**
 * Creates a look-up for the email of a user. Some calls require the email beside the ID.
 *
 * @throws NodeOperationError if the field has no value; the look-up throws if the user has no email
 */
export function emailOfUser(item: ItemContext, { emailOf }: EmailOf): LookUp {
	const email = emailIn(item, emailOf.parameter);
	const userId = email === undefined ? readSource(item, emailOf) : undefined;
	return async () => {
		const [user = {}] =
			email === undefined
				? await item.cachedRequest(`user ${String(userId)}`, async () => [await getPerson(item, Number(userId))])
				: [await findByEmail(item, emailOf.parameter, email)];
		// Use ClayHR's spelling: the user may have typed the email in another case.
		return requireEmail(item, user);
	};
}
