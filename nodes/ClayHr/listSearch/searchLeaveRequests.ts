import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { listRows } from '../shared/transport/clayHrRequest';
import { choices, joined } from './choices';

/** Leave requests that the owner of the API key may decide on, for a "From List" field. */
export async function searchLeaveRequests(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await listRows(this, { path: '/api/manage/leaves' });
	return choices(rows, (request) => ({ name: nameOf(request), id: request.cardId }), filter);
}

function nameOf({ userModel, ptoPolicyModel, date, leaveEndDate }: IDataObject): string {
	const user: IDataObject = Object(userModel);
	const policy: IDataObject = Object(ptoPolicyModel);
	const days = leaveEndDate && leaveEndDate !== date ? `${String(date)} to ${String(leaveEndDate)}` : date;
	return joined(user.displayFullName ?? user.email, policy.policyName, days);
}
