import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { leaveRequestsToDecide } from '../../resources/leaveRequest/lists';
import { leaveRequestShape } from '../../resources/leaveRequest/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Leave requests that the API key's user can approve or reject. */
export async function searchLeaveRequests(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await getList(this, leaveRequestsToDecide);
	return choices(rows, describe, filter);
}

function describe(row: IDataObject) {
	const { id, user, policy, startDate, endDate } = simplify(row, leaveRequestShape);
	const days = endDate === startDate ? startDate : [startDate, endDate].filter(Boolean).map(String).join(' to ');
	return { name: joined(user, policy, days), id };
}
