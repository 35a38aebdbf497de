import { users } from '../../ClayHr/resources/user/lists';
import { listedUserShape } from '../../ClayHr/resources/user/shape';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import type { TriggerParameters } from '../parameters/readParameters';
import type { PollReader } from '../pollReader';
import type { ScanList } from '../scan/list';
import { addShortRecords, completeUsers, wholeUserShape } from './completeUsers';
import type { Change, EventDefinition } from './eventDefinition';
import { createdAt } from './newRecordEvent';

/** The list of users with a status: ClayHR lists one status at a time. */
export const usersWith = (status: string, query = {}): ScanList => ({
	name: status,
	...withQuery(users, { status, ...query }),
	// The API key's user is active. A first poll that finds nobody would later take everybody for new.
	isNeverEmpty: status === 'A' && Object.keys(query).length === 0,
});

const closed = (list: string) =>
	`The API key's user may not read ClayHR's ${list}. Allow it in ClayHR, or turn off 'Complete From Directory' in the trigger.`;

const closedDirectory = closed('directory');

/** What to do if ClayHR refuses the list of users that completes an event. */
export const closedList = closed('list of users');

/** The common parts of the user events. */
export function userEvent(parameters: Pick<TriggerParameters, 'flag'>) {
	const isCompleted = parameters.flag('completeUser');
	return {
		records: 'users',
		idField: 'userId',
		shape: isCompleted ? wholeUserShape : listedUserShape,
		timestampOf: createdAt,
		...(isCompleted && {
			complete: async (reader: PollReader, changes: Change[]) =>
				await addShortRecords(reader, await completeUsers(reader, changes, closedDirectory), closedList),
		}),
	} satisfies Partial<EventDefinition>;
}
