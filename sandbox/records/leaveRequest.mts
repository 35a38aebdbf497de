import type { Company } from '../company/company.mts';
import { dayOf } from '../company/days.mts';
import type { LeaveRequest } from '../company/leaveRequests.mts';
import { companyId } from '../company/organization.mts';
import { findPtoPolicy } from '../company/ptoPolicies.mts';
import { Facts } from '../contract/facts.mts';
import { ptoPolicyFacts } from './ptoPolicy.mts';
import { userFactsOf } from './user.mts';

/**
 * Facts about a leave request, without a balance date: the pages disagree about its format.
 * @param company the company
 * @param leave the request
 */
function leaveRequestValues(company: Company, leave: LeaveRequest): Record<string, unknown> {
	const person = company.people.get(leave.userId);
	const policy = findPtoPolicy(leave.ptoPolicyId);
	const balance = company.balances.ofUser(leave.userId).find(({ ptoPolicyId }) => ptoPolicyId === leave.ptoPolicyId);
	return {
		cardId: leave.cardId,
		id: leave.cardId,
		cid: companyId,
		date: leave.date,
		leaveEndDate: leave.leaveEndDate,
		status: leave.status,
		description: leave.description,
		totalLeaveHours: leave.totalLeaveHours,
		totalLeaveDays: leave.totalLeaveDays,
		numberOfDays: leave.totalLeaveDays,
		currentBalance: balance?.balance,
		userPtoId: balance?.userPtoId,
		source: 'API',
		userDisplayName: person?.displayFullName,
		isAuthorizeToAccess: true,
		authorizeToAccess: true,
		userModel: userFactsOf(company, leave.userId),
		createUserViewModel: userFactsOf(company, leave.createUserId),
		ptoPolicyModel: policy === undefined ? null : ptoPolicyFacts(company, policy),
	};
}

/** A row of the list of leave requests; its balance date is epoch milliseconds. */
export function listedLeaveFacts(company: Company, leave: LeaveRequest, id: number): Facts {
	return new Facts({ ...leaveRequestValues(company, leave), id, balanceDate: company.clock.now() });
}

/** A row of the list of leave to decide on; its balance date is a day. */
export function leaveToDecideFacts(company: Company, leave: LeaveRequest, id: number): Facts {
	return new Facts({ ...leaveRequestValues(company, leave), id, balanceDate: dayOf(company.clock.now()) });
}
