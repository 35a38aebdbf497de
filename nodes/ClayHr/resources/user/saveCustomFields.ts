import type { IDataObject } from 'n8n-workflow';

import { constant } from '../../shared/request/fields';
import type { FollowUp } from '../../shared/transport/gather';

/**
 * The call that saves the custom fields of a user who was just created or updated, which ClayHR does by another call.
 *
 * @param done what was done by then
 * @param userOf the user's ID, from what the first call gave
 */
export function saveCustomFields(done: string, userOf: (first: IDataObject) => unknown): FollowUp {
	return {
		mapping: 'userCustomFields',
		when: 'setCustomFields',
		done,
		call: (first) => ({
			method: 'POST',
			path: '/api/user/saveCustomFieldValues',
			query: { userID: constant(Number(userOf(first))) },
			bodyFrom: 'userCustomFields',
		}),
	};
}
