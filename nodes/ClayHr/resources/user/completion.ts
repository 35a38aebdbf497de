import type { IDataObject } from 'n8n-workflow';

import type { Completion, ItemContext } from '../../shared/call';
import { isFieldSelected } from '../../shared/execute/output';
import { reportOf, settle, toNodeApiError } from '../../shared/http/failure';
import { findRowsOfUsers, isDirectoryClosed } from '../../shared/lists/rowsOfUsers';
import { findShortRecords } from '../../shared/lists/shortRecords';
import { getPerson } from '../../shared/lists/users';
import { labelOf } from '../../shared/parameters/invalidParameter';
import type { Shape } from '../../shared/records/shape';
import { directory } from './lists';
import {
	completedShape,
	directoryRowIn,
	directoryShape,
	managerEmailOf,
	managerIdOf,
	namedUserShape,
	wholeShape,
	shortRecordIn,
	withDirectoryRow,
	withManager,
	withShortRecord,
} from './shape';

/**
 * The completion of users by their rows in the directory, which has most of what the other calls lack.
 * `orgrelation/allactive` has it too, but in one response for the whole company: 237 MB for 100,000 users.
 *
 * @param when the yes-or-no parameter that turns it on
 * @param own the shape of the call
 * @param isOptional true if users are returned without their rows when ClayHR has no directory, or refuses it
 */
export function fromDirectory(when: string, own: Shape, isOptional: boolean): Completion {
	const shape = completedShape(own, directoryShape);
	return {
		when,
		shape,
		shapeOf: (record) => (directoryRowIn(record) === undefined ? undefined : shape),
		add: async (item, users, { name }) => {
			const outcome = await settle(findRowsOfUsers(item, directory, users, name));
			if ('value' in outcome) return users.map((user) => withDirectoryRow(user, outcome.value));
			if (!isDirectoryClosed(outcome.error)) throw outcome.error;
			if (isOptional) return users;
			throw closedDirectory(item, outcome.error, when);
		},
	};
}

/**
 * The completion of single users by their rows in the directory, and by their short records, which have the department's ID and
 * whether the user may log in. A user is returned without what ClayHR refuses or lacks.
 *
 * @param when the yes-or-no parameter that turns it on
 * @param own the shape of the call
 */
export function fromDirectoryAndShortRecords(when: string, own: Shape): Completion {
	const rows = fromDirectory(when, own, true);
	const withBoth = wholeShape(own);
	const withShortOnly = completedShape(own, namedUserShape);
	return {
		when,
		shape: withBoth,
		shapeOf: (record) => {
			if (shortRecordIn(record) === undefined) return rows.shapeOf(record);
			return directoryRowIn(record) === undefined ? withShortOnly : withBoth;
		},
		add: async (item, users, query) => {
			const completed = await rows.add(item, users, query);
			const outcome = await settle(findShortRecords(item, users, item.isOnlyItem));
			if ('error' in outcome && !isDirectoryClosed(outcome.error)) throw outcome.error;
			const records = 'value' in outcome ? outcome.value : new Map<number, IDataObject>();
			const whole = completed.map((user) => withShortRecord(user, records));
			if (!isFieldSelected(item, 'managerEmail')) return whole;
			return await Promise.all(whole.map(async (user) => await withManagerOf(item, user, records)));
		},
	};
}

/** Completes a user's record with the record of the direct manager: from the short records, or read once per execution. */
async function withManagerOf(
	item: ItemContext,
	user: IDataObject,
	records: ReadonlyMap<number, IDataObject>,
): Promise<IDataObject> {
	const id = Number(managerIdOf(user) ?? 0);
	if (id === 0 || managerEmailOf(user) !== null) return user;
	const known = records.get(id);
	if (known) return withManager(user, known);
	const outcome = await settle(item.cachedRequest(`user ${id}`, async () => [await getPerson(item, id)]));
	if ('value' in outcome) return withManager(user, outcome.value[0] ?? {});
	if (!isDirectoryClosed(outcome.error)) throw outcome.error;
	return user;
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
