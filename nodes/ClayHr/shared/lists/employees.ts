import type { IDataObject } from 'n8n-workflow';

import { codesOf, userStatuses } from '../records/codes';
import { defineList, withQuery } from './defineList';
import { getList } from './getList';
import type { ListReader } from './sender';
import { userIdOf } from './users';

/** The directory of users: the only list with pages whose rows have employee numbers. */
export const employees = defineList('GET /resource/', { paging: { idField: 'resourceId' } });

/**
 * Reads the employee numbers of all users, of every status: a number must not reach the wrong one of two people.
 *
 * @returns records with `userId` and `employeeNumber`
 * @throws NodeApiError if a request fails
 */
export async function readEmployeeNumbers(reader: ListReader): Promise<IDataObject[]> {
	const found: IDataObject[] = [];
	// ClayHR lists one status per request.
	for (const status of codesOf(userStatuses)) {
		const rows = await getList(reader, withQuery(employees, { status }));
		for (const { resourceId, empId } of rows)
			if (hasText(empId)) found.push({ userId: userIdOf({ userId: resourceId }), employeeNumber: String(empId) });
	}
	return found.filter(({ userId }) => userId !== undefined);
}

const hasText = (value: unknown) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
