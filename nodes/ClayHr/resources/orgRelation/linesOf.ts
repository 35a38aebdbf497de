import type { IDataObject } from 'n8n-workflow';

import { getList } from '../../shared/lists/getList';
import { withQuery } from '../../shared/lists/defineList';
import type { ListReader } from '../../shared/lists/sender';
import { requireEmail } from '../../shared/lists/users';
import { reportingLines } from './lists';

/**
 * Reads the reporting lines of a user.
 *
 * @param person record with ID and email; ClayHR requires both
 * @param relation who the person is, for the error message
 * @throws NodeOperationError if the user has no email; NodeApiError if the request fails
 */
export async function linesOf(reader: ListReader, person: IDataObject, relation?: string): Promise<IDataObject[]> {
	const query = { employeeUserId: Number(person.userId), email: requireEmail(reader, person, relation) };
	return await getList(reader, withQuery(reportingLines, query));
}
