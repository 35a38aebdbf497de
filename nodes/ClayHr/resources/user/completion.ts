import type { Completion, ItemContext } from '../../shared/call';
import { reportOf, settle, toNodeApiError } from '../../shared/http/failure';
import { findRowsOfUsers, isDirectoryClosed } from '../../shared/lists/rowsOfUsers';
import { labelOf } from '../../shared/parameters/invalidParameter';
import type { Shape } from '../../shared/records/shape';
import { directory } from './lists';
import { completedShape, directoryRowIn, withDirectoryRow } from './shape';

/**
 * The completion of users by their rows in the directory, which has most of what the other calls lack.
 * `orgrelation/allactive` has it too, but in one response for the whole company: 237 MB for 100,000 users.
 *
 * @param when the yes-or-no parameter that turns it on
 * @param own the shape of the call
 * @param isOptional true if users are returned without their rows when ClayHR has no directory, or refuses it
 */
export function fromDirectory(when: string, own: Shape, isOptional: boolean): Completion {
	return {
		when,
		shape: completedShape(own),
		isComplete: (record) => directoryRowIn(record) !== undefined,
		add: async (item, users, { name }) => {
			const outcome = await settle(findRowsOfUsers(item, directory, users, name));
			if ('value' in outcome) return users.map((user) => withDirectoryRow(user, outcome.value));
			if (!isDirectoryClosed(outcome.error)) throw outcome.error;
			if (isOptional) return users;
			throw closedDirectory(item, outcome.error, when);
		},
	};
}

/** Makes the error of a directory that can't be read, with the advice to turn off what needs it. */
export function closedDirectory(item: ItemContext, error: unknown, when: string): unknown {
	const report = reportOf(error);
	if (!report) return error;
	return toNodeApiError(
		item.node,
		{
			...report,
			message: `The directory can't be read: ${report.message}`,
			description: `${report.description} Or turn off '${labelOf(when)}'.`,
		},
		item.itemIndex,
	);
}
