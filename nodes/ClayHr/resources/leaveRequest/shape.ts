import { at, day, moment, personName, word } from '../../shared/output/readers';
import type { Shape } from '../../shared/output/shape';

/** ClayHR's codes of a leave request's status, in words. */
export const leaveStatuses = {
	AP: 'approved',
	PAP: 'partly approved',
	RCAL: 'recalled',
	RJ: 'rejected',
	WA: 'waiting',
};

/** What is most useful of a leave request. */
export const leaveRequestShape: Shape = {
	fields: {
		id: at('cardId', 'id'),
		user: personName('userModel'),
		policy: at('ptoPolicyModel.policyName'),
		startDate: day('date'),
		endDate: day('leaveEndDate', 'date'),
		days: at('totalLeaveDays', 'numberOfDays'),
		hours: at('totalLeaveHours'),
		status: word('status', leaveStatuses),
		description: at('description', 'reason'),
		statusCode: at('status'),
	},
	more: {
		balanceDate: day('balanceDate'),
		createdBy: personName('createUserViewModel', 'createUserModel'),
		currentBalance: at('currentBalance'),
		department: at('userModel.departmentModel.name'),
		email: at('userModel.email'),
		integrationStatus: at('integrationStatus'),
		policyId: at('ptoPolicyModel.ptoPolicyId'),
		reason: at('reason'),
		source: at('source'),
		unit: at('ptoPolicyModel.unit'),
		updatedAt: moment('updatets'),
		userId: at('userModel.userId'),
	},
};
