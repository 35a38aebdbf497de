import { leaveStatusCodes, type LeaveRequest } from '../company/leaveRequests.mts';
import { findPtoPolicy } from '../company/ptoPolicies.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { mayDecide } from './leaveRequests.mts';
import { forbidden, Refusal, requireReader } from './refusal.mts';

export const leaveDecisionHandlers: Handlers = {
	'GET /api/process/leave': processLeave,
	'GET /api/leave/hours/credit': remainingHours,
};

const wentWrong = 'Something Went Wrong!';

// Undocumented: whether leaveId is cardId. Here: it is, or by a setting the rows' id, which is one more then.
function findLeave({ company, settings }: Call, leaveId: number): LeaveRequest {
	const leave = company.leaveRequests.get(settings.leaveId === 'cardId' ? leaveId : leaveId - 1);
	if (leave === undefined) throw new Refusal(409, wentWrong).because('leaveId: no such leave request');
	return leave;
}

/**
 * Only approved leave counts against the balance: hours are deducted at approval and added back when the approval ends.
 * Undocumented: allowed status changes. Here: only approved leave can be recalled; all other changes are allowed.
 */
function processLeave(call: Call): Answer {
	const { query, company, settings } = call;
	const leave = findLeave(call, query.requiredNumber('leaveId'));
	if (!mayDecide(call)(leave)) throw forbidden();
	const asked = leaveStatusCodes.find((code) => code === query.text('status'));
	const status = asked === 'AP' ? settings.approvedLeaveStatus : asked;
	if (status === undefined || (status === 'RCAL' && leave.status !== 'AP' && leave.status !== 'RCAL'))
		throw new Refusal(409, wentWrong).because('status: unknown, or RCAL for leave that is not approved');
	const hours = leave.totalLeaveHours * (Number(status === 'AP') - Number(leave.status === 'AP'));
	if (hours !== 0) company.balances.book(leave.userId, leave.ptoPolicyId, hours);
	company.leaveRequests.save({ ...leave, status });
	return ok({ message: 'Successful.' });
}

// Undocumented: the name of the hours in the response (here: data), the effect of the date (here: none), and the effect
// of another user's leave (here: none, but it must exist).
function remainingHours(call: Call): Answer {
	const { query, company } = call;
	const userId = query.requiredNumber('leaveUserId');
	const ptoPolicyId = query.requiredNumber('ptoPolicyId');
	const leaveId = query.requiredNumber('leaveId');
	requireReader(call, userId);
	// 0 means leave that is not requested yet.
	if (leaveId !== 0) findLeave(call, leaveId);
	if (company.people.get(userId) === undefined || findPtoPolicy(ptoPolicyId) === undefined)
		throw new Refusal(409, wentWrong).because('leaveUserId or ptoPolicyId is unknown');
	return ok({ message: 'Successful.', data: company.balances.get(userId, ptoPolicyId) });
}
