import {
	currencyShape,
	expenseReportShape,
	expenseTypeShape,
	wholeReportShape,
} from '../../../../../nodes/ClayHr/resources/expenseReport/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	expenseReportId: 5501,
	name: 'Client visit Boston',
	description: 'Two days',
	userId: 140001,
	createUserId: 140009,
	cid: 9001,
	projectId: 1201,
	guid: '5f1c7d2e-9f3b-4a5e-8f5e-1d2c3b4a5e6f',
	amount: 312.5,
	status: 'SUB',
	createts: 1715587200000,
	currencyCode: 'USD',
	submittedts: 1715673600000,
	comments: 'Please hurry',
	paymentStatus: 'NPD',
	paymentMode: 'PAYROLL',
	paymentNotes: 'With the salary',
	paymentDate: '2024-06-30',
	currencyModel: '',
	userViewModel: { userId: 140001, firstName: 'Ada', lastName: 'Stone', email: 'ada.stone@example.com' },
	expenseItemModelList: [
		{ expenseItemId: 5601, amount: 12, date: '2024-05-12', remarks: 'Lunch' },
		{ expenseItemId: 5602, amount: '300.5' },
	],
	timecardApprovalModel: 'string',
	submittedOn: '2024-05-14',
	approvalFlowId: 0,
};

it('simplifies an expense report', () => {
	expect(simplify(documented, expenseReportShape)).toEqual({
		id: 5501,
		name: 'Client visit Boston',
		status: 'submitted',
		statusCode: 'SUB',
		amount: 312.5,
		currency: 'USD',
		user: 'Ada Stone',
		userId: 140001,
		email: 'ada.stone@example.com',
		createdAt: '2024-05-13T08:00:00.000Z',
		submittedAt: '2024-05-14T08:00:00.000Z',
		paymentStatus: 'not paid',
		paymentStatusCode: 'NPD',
	});
});

it('selects further fields of an expense report', () => {
	expect(select(documented, wholeReportShape, Object.keys(wholeReportShape.more ?? {}))).toEqual({
		id: 5501,
		comments: 'Please hurry',
		companyId: 9001,
		createdById: 140009,
		description: 'Two days',
		guid: '5f1c7d2e-9f3b-4a5e-8f5e-1d2c3b4a5e6f',
		email: 'ada.stone@example.com',
		itemAmounts: [12, 300.5],
		itemCount: 2,
		itemDates: ['2024-05-12', ''],
		itemRemarks: ['Lunch', ''],
		itemTypes: ['', ''],
		paymentDate: '2024-06-30',
		paymentMode: 'PAYROLL',
		paymentModeCode: 'PAYROLL',
		paymentNotes: 'With the salary',
		projectId: 1201,
	});
});

it('reads a list row, which has a currency and no user', () => {
	const unsaid = { userViewModel: undefined, expenseItemModelList: undefined, submittedts: null, submittedOn: null };
	const listed = { ...documented, ...unsaid, status: 'DRFT', currencyModel: { currencyCode: '$(CD)' } };
	expect(simplify(listed, expenseReportShape)).toMatchObject({
		status: 'draft',
		currency: 'CD',
		user: null,
		userId: 140001,
		email: null,
		submittedAt: null,
	});
	const items = ['itemAmounts', 'itemCount', 'itemDates', 'itemIds', 'itemRemarks', 'itemTypes'];
	const nothing = Object.fromEntries(items.map((name) => [name, null]));
	expect(select(listed, wholeReportShape, items)).toEqual({ id: 5501, ...nothing });
});

it('shows the IDs of the expenses, or null if one has none', () => {
	expect(simplify(documented, wholeReportShape).itemIds).toEqual([5601, 5602]);
	const odd = { ...documented, expenseItemModelList: [{ expenseItemId: 5601 }, {}] };
	expect(simplify(odd, wholeReportShape).itemIds).toBeNull();
});

it('accepts odd values', () => {
	const odd = {
		expenseReportId: '5501',
		amount: '312.50',
		status: 'PAID',
		createts: 'yesterday',
		userViewModel: 'Ada',
	};
	expect(simplify(odd, expenseReportShape)).toEqual({
		id: 5501,
		name: null,
		status: 'PAID',
		statusCode: 'PAID',
		amount: '312.50',
		currency: null,
		user: 'Ada',
		userId: null,
		email: null,
		createdAt: 'yesterday',
		submittedAt: null,
		paymentStatus: null,
		paymentStatusCode: null,
	});
});

it('simplifies currencies and expense types', () => {
	const currency = { currencyId: 1, currencyCode: 'USD', currencyName: 'US Dollar', cid: 9001 };
	expect(simplify(currency, currencyShape)).toEqual({ id: 1, code: 'USD', name: 'US Dollar' });
	expect(select(currency, currencyShape, ['companyId'])).toEqual({ id: 1, companyId: 9001 });
	expect(simplify({ currencyCode: 978 }, currencyShape)).toEqual({ id: null, code: 978, name: null });
	const type = { expenseTypeId: 9, code: '1', description: '', cid: 9001, customfieldvalue: [] };
	expect(simplify(type, expenseTypeShape)).toEqual({ id: 9, code: '1', description: null });
	expect(select({ ...type, cid: null }, expenseTypeShape, ['companyId'])).toEqual({ id: 9, companyId: null });
});
