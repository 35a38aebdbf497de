import type { IDataObject } from 'n8n-workflow';

import { directory, users } from '../../ClayHr/resources/user/lists';
import {
	completedShape,
	directoryRowIn,
	directoryShape,
	listedUserShape,
	withDirectoryRow,
} from '../../ClayHr/resources/user/shape';
import { settle, withSubject } from '../../ClayHr/shared/http/failure';
import { findRowsOfUsers, isDirectoryClosed } from '../../ClayHr/shared/lists/rowsOfUsers';
import { userIdOf } from '../../ClayHr/shared/lists/users';
import { nodeOf } from '../../ClayHr/shared/lists/sender';
import type { PollReader } from '../pollReader';
import type { Change } from './eventDefinition';

/** A user of an event, completed from the directory. */
export const completedUserShape = completedShape(listedUserShape, directoryShape);

/**
 * Adds to changed users their rows in the directory, which has department, job and more. A user whom the directory lacks stays
 * unchanged.
 *
 * @param advice what to do if ClayHR refuses the directory
 * @throws NodeApiError if a request fails
 */
export async function completeUsers(reader: PollReader, changes: Change[], advice: string): Promise<Change[]> {
	const incomplete = changes.map(({ record }) => record).filter((record) => directoryRowIn(record) === undefined);
	const outcome = await settle(findRowsOfUsers(reader, directory, incomplete));
	if ('error' in outcome) {
		const isClosed = isDirectoryClosed(outcome.error);
		throw withSubject(nodeOf(reader), outcome.error, "While reading ClayHR's directory", {
			advice: isClosed ? advice : undefined,
		});
	}
	return changes.map((change) => ({ ...change, record: withDirectoryRow(change.record, outcome.value) }));
}

/**
 * Adds to users of whom only the directory's row was read their rows of the list of users.
 *
 * @throws NodeApiError if a request fails
 */
export async function addListRows(reader: PollReader, changes: Change[]): Promise<Change[]> {
	// The directory's row has the name by which the list finds the user.
	const people = changes.flatMap(({ record }) => {
		const { userId, status, ...others } = record;
		const row = directoryRowIn(record);
		return row !== undefined && Object.keys(others).length === 1 ? [{ ...row, userId, status }] : [];
	});
	const outcome = await settle(findRowsOfUsers(reader, users, people));
	if ('error' in outcome) throw withSubject(nodeOf(reader), outcome.error, 'While reading the changed users');
	return changes.map((change) => ({ ...change, record: withListRow(change.record, outcome.value) }));
}

function withListRow(record: IDataObject, rows: ReadonlyMap<number, IDataObject>): IDataObject {
	return { ...record, ...rows.get(userIdOf(record) ?? 0) };
}
