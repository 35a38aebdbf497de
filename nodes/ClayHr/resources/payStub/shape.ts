import { at, currency, day, moment, personName, type Shape } from '../../shared/records/shape';

/** A pay stub. */
export const payStubShape: Shape = {
	fields: {
		id: at('payStubId'),
		payDate: day('payDate'),
		grossPay: at('totalGrossPay'),
		taxes: at('taxes'),
		deductions: at('deductions'),
		netPay: at('netAmount'),
		netPayThisYear: at('ytdNet'),
		currency: currency('currencyCode'),
		user: personName('userViewModel'),
		userId: at('userViewModel.userId'),
	},
	more: {
		companyId: at('cid'),
		createdAt: moment('createts'),
		email: at('userViewModel.email'),
		memo: at('memo'),
		notes: at('notes'),
		payrollRunId: at('payrollRunId'),
	},
};
