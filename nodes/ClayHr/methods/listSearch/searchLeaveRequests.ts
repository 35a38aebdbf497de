import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { LeaveStatus } from '../../resources/leaveRequest/codes';
import { leaveRequests, leaveRequestsToDecide } from '../../resources/leaveRequest/lists';
import { leaveRequestShape } from '../../resources/leaveRequest/shape';
import { withQuery } from '../../shared/lists/defineList';
import { getList, type ListCall } from '../../shared/lists/getList';
import { dayOf, shiftDay } from '../../shared/parameters/day';
import { simplify } from '../../shared/records/shape';
import { choices, joined } from './choices';

const daysBack = 31;
const daysAhead = 366;

/**
 * Leave requests that the API key's user can approve or reject. For the operation Recall: approved leave from the last
 * month to the next year.
 */
export async function searchLeaveRequests(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const isRecall = this.getCurrentNodeParameter('operation') === 'recall';
	const rows = await getList(this, isRecall ? approvedLeave(this.getTimezone()) : leaveRequestsToDecide);
	return choices(rows, describe, filter);
}

function approvedLeave(timeZone: string): ListCall {
	const status: LeaveStatus = 'AP';
	const today = dayOf(new Date(), timeZone);
	return withQuery(leaveRequests, {
		startDate: shiftDay(today, -daysBack),
		endDate: shiftDay(today, daysAhead),
		status,
	});
}

function describe(row: IDataObject) {
	const { id, user, policy, startDate, endDate } = simplify(row, leaveRequestShape);
	const days = endDate === startDate ? startDate : [startDate, endDate].filter(Boolean).map(String).join(' to ');
	return { name: joined(user, policy, days), id };
}
