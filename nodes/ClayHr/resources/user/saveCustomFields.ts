import { constant } from '../../shared/parameters/fields';
import type { FollowUp } from '../../shared/call';
import { callTo } from '../../shared/contract/callTo';

/** The follow-up that saves a user's custom fields. ClayHR has a separate call for them. */
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
