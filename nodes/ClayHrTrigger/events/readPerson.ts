import type { IDataObject } from 'n8n-workflow';

import { findUserById } from '../../ClayHr/shared/lists/users';
import type { PollReader } from '../pollReader';

/**
 * Reads the basic record of a user, once per poll.
 *
 * @returns undefined if ClayHR does not have the user, or refuses the record
 * @throws NodeApiError if the request fails
 */
export async function readPerson(reader: PollReader, userId: number): Promise<IDataObject | undefined> {
	const [person] = await reader.cachedRequest(`user ${userId}`, async () => {
		const found = await findUserById(reader, userId);
		return found === undefined ? [] : [found];
	});
	return person;
}
