import { dayNumber, isoDay, lastDayOfLeave } from '../company/days.mts';
import type { LeaveRequest } from '../company/leaveRequests.mts';
import { workingHours } from '../company/organization.mts';
import { findPtoPolicy } from '../company/ptoPolicies.mts';
import { leaveToDecideFacts, listedLeaveFacts } from '../records/leaveRequest.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { forbidden, Refusal, requireReader } from './refusal.mts';
import { teamOf } from './team.mts';

export const leaveRequestHandlers: Handlers = {
	'POST /api/leaverequest': createLeaveRequest,
	'GET /api/leaverequests': listLeaveRequests,
	'GET /api/manage/leaves': (call) => {
		const waiting = call.company.leaveRequests.find(({ status }) => status === 'WA' || status === 'PAP');
		const mine = waiting.filter(mayDecide(call));
		const rows = mine.map((leave) => leaveToDecideFacts(call.company, leave, idOf(call, leave)));
		return ok({ data: rows, message: 'successful' });
	},
};

/** Returns a function that returns whether the API key's user may decide a request: approvers of the user may. */
export function mayDecide(call: Call): (leave: LeaveRequest) => boolean {
	const isInTeam = teamOf(call);
	return ({ userId }) => isInTeam(userId);
}

// Undocumented: whether a leave must be inside the window or only overlap it. Here: overlapping is enough.
function listLeaveRequests(call: Call): Answer {
	const { query, company, caller } = call;
	const [first, last] = query.requiredPeriod('startDate', 'endDate');
	const status = query.text('status') ?? 'AP';
	const asked = query.number('leaveUserid') ?? 0;
	if (asked !== 0) requireReader(call, asked);
	const decides = mayDecide(call);
	const found = company.leaveRequests.find(
		(leave) =>
			leave.status === status &&
			leave.date <= last &&
			leave.leaveEndDate >= first &&
			(asked === 0 || leave.userId === asked) &&
			(leave.userId === caller.userId || decides(leave)),
	);
	return ok(found.map((leave) => listedLeaveFacts(company, leave, idOf(call, leave))));
}

// Undocumented: how a row's id differs from its cardId. Here: it is the same, or by a setting one more.
const idOf = ({ settings }: Call, { cardId }: LeaveRequest) => (settings.leaveId === 'cardId' ? cardId : cardId + 1);

const longestLeave = 261;

// Undocumented: required fields and defaults. Here: the start date and the policy are required. The default length is
// one day, the default user the API key's user. A request may be a year long, and the balance is not checked.
function createLeaveRequest(call: Call): Answer {
	const { form, company, caller, now, settings } = call;
	const asked = form.nested('userModel').number('userId') ?? caller.userId;
	const userId = settings.leaveForOthers ? asked : caller.userId;
	const policy = findPtoPolicy(form.nested('ptoPolicyModel').number('ptoPolicyId') ?? 0);
	const { days, hours } = lengthOf(call);
	const isLength = hours > 0 && days > 0 && days <= longestLeave && hours <= days * 24;
	if (company.people.get(userId) === undefined || policy === undefined || !isLength)
		throw new Refusal(400, 'Error while creating leave plan.').because(
			'the user or ptoPolicyId is unknown, or the number of days or hours is out of range',
		);
	if (userId !== caller.userId && caller.role !== 'hr') throw forbidden();
	const date = form.requiredDay('date');
	company.leaveRequests.add({
		userId,
		ptoPolicyId: policy.ptoPolicyId,
		date,
		leaveEndDate: isoDay(Math.max(dayNumber(date), lastDayOfLeave(dayNumber(date), Math.ceil(days)))),
		status: settings.newLeaveStatus,
		totalLeaveHours: hours,
		totalLeaveDays: days,
		description: form.text('description') ?? '',
		createUserId: caller.userId,
		createdAt: now,
	});
	return created({ message: 'Leave Request is created successfully.' });
}

function lengthOf({ form }: Call): { days: number; hours: number } {
	const hours = form.number('totalLeaveHours');
	const fromHours = hours === undefined ? undefined : hours / workingHours;
	const days = form.number('totalLeaveDays') ?? form.number('numberOfDays') ?? fromHours ?? 1;
	return { days, hours: hours ?? days * workingHours };
}
