import { at, currency, day, moment, personName, status, type Shape } from '../../shared/records/shape';

/** An invoice of a project. */
export const invoiceShape: Shape = {
	fields: {
		id: at('invoiceId'),
		project: at('projectModel.projectName'),
		projectId: at('projectModel.projectId', 'projectid'),
		amount: at('amount'),
		currency: currency('currencyCode'),
		status: status('status'),
		statusCode: at('status'),
		invoiceDate: day('invoiceDate'),
		dueDate: day('dueDate'),
		startDate: day('beginDate'),
		endDate: day('endDate'),
	},
	more: {
		accountId: at('accountid'),
		companyId: at('cid'),
		createdAt: moment('createts'),
		description: at('description'),
		summary: at('summary'),
		user: personName('userModel'),
		userId: at('userModel.userId'),
	},
};
