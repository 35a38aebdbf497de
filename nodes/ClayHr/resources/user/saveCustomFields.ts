import { constant } from '../../shared/parameters/fields';
import type { FollowUp } from '../../shared/call';
import { callTo } from '../../shared/contract/callTo';

/** The call that saves the custom fields of a user who was just created or updated, which ClayHR does by another call. */
export function saveCustomFields(rest: Pick<FollowUp, 'idOf' | 'done' | 'advice'>): FollowUp {
	return {
		...rest,
		mapping: 'userCustomFields',
		when: 'setCustomFields',
		call: (id) =>
			callTo('POST /api/user/saveCustomFieldValues', {
				query: { userID: constant(id) },
				bodyFrom: 'userCustomFields',
				response: { kind: 'done' },
			}),
	};
}
