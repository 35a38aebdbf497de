import { at, count, day, moment, personName, status, word, type Shape } from '../../shared/records/shape';
import { paymentWords } from './codes';

/** An expense report. Rows of a list lack the user and the items. */
export const expenseReportShape: Shape = {
	fields: {
		id: at('expenseReportId'),
		name: at('name'),
		status: status('status'),
		statusCode: at('status'),
		amount: at('amount'),
		currency: at('currencyModel.currencyCode', 'currencyCode'),
		user: personName('userViewModel', 'userName'),
		userId: at('userId', 'userViewModel.userId'),
		email: at('userViewModel.email', 'email'),
		createdAt: moment('createts'),
		submittedAt: moment('submittedts', 'submittedOn'),
		paymentStatus: word('paymentStatus', paymentWords),
		paymentStatusCode: at('paymentStatus'),
	},
	more: {
		comments: at('comments'),
		companyId: at('cid'),
		createdById: at('createUserId'),
		description: at('description'),
		guid: at('guid'),
		itemCount: count('expenseItemModelList'),
		paymentDate: day('paymentDate'),
		paymentMode: at('paymentMode'),
		paymentNotes: at('paymentNotes'),
		projectId: at('projectId'),
	},
};

/** A currency. Expenses use its code. */
export const currencyShape: Shape = {
	fields: { id: at('currencyId'), code: at('currencyCode'), name: at('currencyName') },
	more: { companyId: at('cid') },
};

/** An expense type. */
export const expenseTypeShape: Shape = {
	fields: { id: at('expenseTypeId'), code: at('code'), description: at('description') },
	more: { companyId: at('cid') },
};
