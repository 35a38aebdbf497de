import { at, day, personName, status, type Shape, withoutFields, word } from '../../shared/records/shape';
import { leaveUnitWords } from '../ptoPolicy/codes';
import { leaveStatusWords } from './codes';

/** A leave request: what an approver needs, plus the IDs and the email that next steps need. */
export const leaveRequestShape: Shape = {
	fields: {
		id: at('cardId', 'id'),
		user: personName('userModel'),
		userId: at('userModel.userId'),
		email: at('userModel.email'),
		policy: at('ptoPolicyModel.policyName'),
		policyId: at('ptoPolicyModel.ptoPolicyId'),
		startDate: day('date'),
		endDate: day('leaveEndDate'),
		days: at('totalLeaveDays', 'numberOfDays'),
		hours: at('totalLeaveHours'),
		status: status('status', leaveStatusWords),
		statusCode: at('status'),
		description: at('description', 'reason'),
	},
	more: {
		balanceDate: day('balanceDate'),
		createdBy: personName('createUserViewModel', 'createUserModel'),
		currentBalance: at('currentBalance'),
		department: at('userModel.departmentModel.name'),
		integrationStatus: status('integrationStatus'),
		integrationStatusCode: at('integrationStatus'),
		reason: at('reason'),
		source: at('source'),
		unit: word('ptoPolicyModel.unit', leaveUnitWords),
		unitCode: at('ptoPolicyModel.unit'),
	},
};

/** A leave request of the list for approval. */
export const leaveRequestToDecideShape = withoutFields(
	leaveRequestShape,
	...(['createdBy', 'integrationStatus', 'integrationStatusCode', 'reason', 'source'] as const),
);
