import { noWords } from '../../shared/records/codes';
import {
	at,
	currency,
	day,
	moment,
	personName,
	type Reader,
	status,
	word,
	yesNo,
	type Shape,
} from '../../shared/records/shape';

const statusText = at('statusValue');

// ClayHR sends a project's status as text, and its code.
const projectStatus: Reader = (record) => {
	const text = statusText(record);
	return typeof text === 'string' ? text.toLowerCase() : status('status')(record);
};

/** A project. */
export const projectShape: Shape = {
	fields: {
		id: at('projectId'),
		name: at('projectName'),
		code: at('shortCode'),
		description: at('projectDesc'),
		status: projectStatus,
		statusCode: at('status'),
		startDate: day('startDate'),
		endDate: day('endDate'),
		contact: at('contactPersonName'),
		contactId: at('contactPerson'),
		createdAt: moment('createts'),
	},
	more: {
		account: at('account'),
		billingType: word('billingType', noWords),
		billingTypeCode: at('billingType'),
		probability: at('probability'),
		uniqueId: at('puid'),
	},
};

/** An allocation: a user's share of time on a project. */
export const allocationShape: Shape = {
	fields: {
		id: at('userProjectId'),
		user: personName('userModel', 'userReportModel'),
		userId: at('userModel.userId', 'userReportModel.userId'),
		email: at('userModel.email', 'userReportModel.email'),
		project: at('projectModel.projectName'),
		projectId: at('projectModel.projectId'),
		percent: at('allocation'),
		startDate: day('startDate'),
		endDate: day('endDate'),
		status: status('status'),
		statusCode: at('status'),
	},
	more: {
		billCurrency: currency('billCurrencyCode'),
		billPeriod: at('billPeriod'),
		billRate: at('billRate'),
		billablePercent: at('billableAllocation'),
		companyId: at('cid'),
		createdById: at('createuserid'),
		isAdmin: yesNo('isAdmin'),
		overtimeCoefficient: at('overtimeCoefficient'),
		roleCode: at('roleCode'),
	},
};
