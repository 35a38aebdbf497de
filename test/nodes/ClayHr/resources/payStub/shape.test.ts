import { payStubShape } from '../../../../../nodes/ClayHr/resources/payStub/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	payStubId: 93,
	payrollRunId: 41,
	userViewModel: { userId: 140001, name: 'Ada Stone', email: 'ada.stone@example.com' },
	payDate: '2024-05-31',
	totalGrossPay: 5000,
	taxes: 1200,
	deductions: 0,
	netAmount: 3800,
	ytdNet: 19000,
	notes: 'With a bonus',
	memo: 'May',
	createts: 1715587200000,
	createUserId: 140009,
	cid: 9001,
	currencyCode: 'USD',
};

it('simplifies a pay stub', () => {
	expect(simplify(documented, payStubShape)).toEqual({
		id: 93,
		payDate: '2024-05-31',
		grossPay: 5000,
		taxes: 1200,
		deductions: 0,
		netPay: 3800,
		netPayThisYear: 19000,
		currency: 'USD',
		user: 'Ada Stone',
		userId: 140001,
	});
	expect(select(documented, payStubShape, Object.keys(payStubShape.more ?? {}))).toEqual({
		id: 93,
		companyId: 9001,
		createdAt: '2024-05-13T08:00:00.000Z',
		email: 'ada.stone@example.com',
		memo: 'May',
		notes: 'With a bonus',
		payrollRunId: 41,
	});
});

it('accepts odd values', () => {
	const odd = { payStubId: '93', payDate: 1717113600000, totalGrossPay: '5,000', userViewModel: null };
	expect(simplify(odd, payStubShape)).toMatchObject({
		id: 93,
		payDate: '2024-05-31',
		grossPay: '5,000',
		netPay: null,
		user: null,
	});
});
