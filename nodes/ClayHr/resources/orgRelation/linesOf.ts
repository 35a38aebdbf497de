import type { IDataObject } from 'n8n-workflow';

import type { RequestContext } from '../../shared/http/client';
import { listRows } from '../../shared/lists/getList';
import { requireEmail } from '../../shared/lists/getPerson';

/**
 * The reporting lines of a person.
 *
 * @param person with ID and email: ClayHR wants both
 * @throws NodeOperationError when the person has no email; NodeApiError when ClayHR refuses
 */
export async function linesOf(context: RequestContext, person: IDataObject): Promise<IDataObject[]> {
	const query = { employeeUserId: Number(person.userId), email: requireEmail(context, person) };
	return await listRows(context, { path: '/api/orgrelation/orgRelationsByUser', query });
}
