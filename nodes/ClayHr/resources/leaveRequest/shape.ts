import type { IDataObject } from 'n8n-workflow';

import { at, day, personName, type Reader, status, type Shape, withoutFields, word } from '../../shared/records/shape';
import { leaveUnitWords } from '../ptoPolicy/codes';
import { leaveStatusWords } from './codes';

const days = at('totalLeaveDays', 'numberOfDays');
const firstDay = day('date');
const lastDay = day('leaveEndDate');

/** The last day of a leave. Without one from ClayHR it is known for a leave of one day only: ClayHR does not document which days it counts. */
const endDate: Reader = (record) => {
	const count = lengthOf(record);
	return lastDay(record) ?? (count !== undefined && count <= 1 ? firstDay(record) : null);
};

/** The length of a leave in days; undefined if ClayHR does not tell. */
export function lengthOf(record: IDataObject): number | undefined {
	const count = Number(days(record) ?? Number.NaN);
	return count > 0 ? count : undefined;
}

/** A leave request: what an approver needs, plus the IDs and the email that next steps need. */
export const leaveRequestShape: Shape = {
	fields: {
		id: at('cardId', 'id'),
		user: personName('userModel'),
		userId: at('userModel.userId'),
		email: at('userModel.email'),
		policy: at('ptoPolicyModel.policyName'),
		policyId: at('ptoPolicyModel.ptoPolicyId'),
		startDate: firstDay,
		endDate,
		days,
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
