import type { IDataObject } from 'n8n-workflow';

import { getList } from '../../shared/lists/getList';
import { withQuery } from '../../shared/lists/defineList';
import type { ListReader } from '../../shared/lists/sender';
import { requireEmail } from '../../shared/lists/getPerson';
import { reportingLines } from './lists';

/**
 * The reporting lines of a person.
 *
 * @param person with ID and email: ClayHR wants both
 * @throws NodeOperationError when the person has no email; NodeApiError when ClayHR refuses
 */
export async function linesOf(reader: ListReader, person: IDataObject): Promise<IDataObject[]> {
	const query = { employeeUserId: Number(person.userId), email: requireEmail(reader, person) };
	return await getList(reader, withQuery(reportingLines, query));
}
