import type { IDataObject } from 'n8n-workflow';

import { directory, users } from '../../ClayHr/resources/user/lists';
import {
	completedShape,
	directoryRowIn,
	directoryShape,
	listedUserShape,
	wholeShape,
	withDirectoryRow,
	withShortRecord,
} from '../../ClayHr/resources/user/shape';
import { findShortRecords } from '../../ClayHr/shared/lists/shortRecords';
import { settle, withSubject } from '../../ClayHr/shared/http/failure';
import { findRowsOfUsers, isDirectoryClosed } from '../../ClayHr/shared/lists/rowsOfUsers';
import { userIdOf } from '../../ClayHr/shared/lists/users';
import { nodeOf } from '../../ClayHr/shared/lists/sender';
import type { PollReader } from '../pollReader';
import type { Change } from './eventDefinition';

/** A user of an event, completed from the directory. */
export const completedUserShape = completedShape(listedUserShape, directoryShape);

/** A user of an event, completed from the directory and by the short record. */
export const wholeUserShape = wholeShape(listedUserShape);

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
	if ('error' in outcome) throw whileReading(reader, outcome.error, "While reading ClayHR's directory", advice);
	return changes.map((change) => ({ ...change, record: withDirectoryRow(change.record, outcome.value) }));
}

/**
 * Adds to changed users their short records, which have the department's ID and whether the user may log in. A user whom ClayHR's
 * list lacks stays unchanged.
 *
 * @param advice what to do if ClayHR refuses the list
 * @throws NodeApiError if the request fails
 */
export async function addShortRecords(reader: PollReader, changes: Change[], advice: string): Promise<Change[]> {
	const users = changes.map(({ record }) => record);
	const outcome = await settle(findShortRecords(reader, users, users.length === 1));
	if ('error' in outcome) throw whileReading(reader, outcome.error, "While reading ClayHR's list of users", advice);
	return changes.map((change) => ({ ...change, record: withShortRecord(change.record, outcome.value) }));
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

/** Makes the error of a list that can't be read, with the advice if ClayHR refuses the list. */
const whileReading = (reader: PollReader, error: unknown, subject: string, advice: string): unknown =>
	withSubject(nodeOf(reader), error, subject, { advice: isDirectoryClosed(error) ? advice : undefined });
