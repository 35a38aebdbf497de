import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { noWords } from '../../shared/records/codes';
import {
	at,
	count,
	currency,
	day,
	moment,
	personName,
	type Reader,
	status,
	word,
	type Shape,
} from '../../shared/records/shape';
import { paymentWords } from './codes';

/** The values of a field of each expense; null without a list. */
const valuesOf = (name: string) => (record: IDataObject) => {
	const { expenseItemModelList: items } = record;
	return Array.isArray(items) ? items.filter(isObject).map(at(name)) : null;
};
const numbersOf = (name: string): Reader => {
	const read = valuesOf(name);
	return (record) => {
		const numbers = read(record)?.map((value) => (value === null ? Number.NaN : Number(value))) ?? null;
		return numbers?.every(Number.isFinite) === true ? numbers : null;
	};
};
const textsOf = (name: string): Reader => {
	const read = valuesOf(name);
	return (record) => read(record)?.map((value) => String(value ?? '')) ?? null;
};

/** What each call returns of an expense report. */
const report = {
	fields: {
		id: at('expenseReportId'),
		name: at('name'),
		status: status('status'),
		statusCode: at('status'),
		amount: at('amount'),
		currency: currency('currencyModel.currencyCode', 'currencyCode'),
		user: personName('userViewModel', 'userName'),
		userId: at('userId', 'userViewModel.userId'),
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
		paymentDate: day('paymentDate'),
		paymentMode: word('paymentMode', noWords),
		paymentModeCode: at('paymentMode'),
		paymentNotes: at('paymentNotes'),
		projectId: at('projectId'),
	},
};

const email = at('userViewModel.email', 'email');

/** A row of a list of expense reports. ClayHR's rows lack the user and the expenses. */
export const expenseReportShape: Shape = { ...report, fields: { ...report.fields, email } };

/** An expense report with its expenses: the values at the same place of these lists are of one expense. */
export const wholeReportShape: Shape = {
	fields: { ...report.fields, itemIds: numbersOf('expenseItemId') },
	more: {
		...report.more,
		email,
		itemAmounts: numbersOf('amount'),
		itemCount: count('expenseItemModelList'),
		itemDates: textsOf('date'),
		itemRemarks: textsOf('remarks'),
		itemTypes: textsOf('expenseType'),
	},
};

/** A currency. Expenses use its code. */
export const currencyShape: Shape = {
	fields: { id: at('currencyId'), code: currency('currencyCode'), name: at('currencyName') },
	more: { companyId: at('cid') },
};

/** An expense type. */
export const expenseTypeShape: Shape = {
	fields: { id: at('expenseTypeId'), code: at('code'), description: at('description') },
	more: { companyId: at('cid') },
};
