import { compensationShape } from '../../../../../nodes/ClayHr/resources/userCompensation/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	cid: 9001,
	userId: 140001,
	financialId: 77,
	value: 52000,
	period: 'YRLY',
	userModel: { userId: 140001, firstName: 'Ada', lastName: 'Stone', displayFullName: 'Ada Stone' },
	financialType: 'COMP',
	currencyCode: 'USD',
	notes: 'Raise',
	AmountType: 'percent',
	percentageChange: 4.5,
	effectivedate: '2024-05-01',
	createUserId: 140009,
	enddate: '',
	compensationType: 'sal',
	status: 'PVNL',
	createts: 1715587200000,
};

it('simplifies a compensation', () => {
	expect(simplify(documented, compensationShape)).toEqual({
		id: 77,
		user: 'Ada Stone',
		userId: 140001,
		email: null,
		type: 'salary',
		typeCode: 'sal',
		amount: 52000,
		currency: 'USD',
		period: 'yearly',
		periodCode: 'YRLY',
		status: 'provisional',
		statusCode: 'PVNL',
		effectiveDate: '2024-05-01',
		endDate: null,
	});
	expect(select(documented, compensationShape, Object.keys(compensationShape.more ?? {}))).toEqual({
		id: 77,
		amountChange: null,
		amountType: 'percent',
		companyId: 9001,
		createdAt: '2024-05-13T08:00:00.000Z',
		createdById: 140009,
		notes: 'Raise',
		percentageChange: 4.5,
	});
});

it.each(['SVRC', 'SVCR'])("knows ClayHR's spelling of severance: %s", (compensationType) => {
	expect(simplify({ compensationType }, compensationShape).type).toBe('severance');
});

it('invents nothing, and keeps undocumented codes and types', () => {
	for (const odd of [{}, { financialId: null, value: '', userModel: [], period: null }])
		expect(Object.values(simplify(odd, compensationShape)).filter((value) => value !== null)).toEqual([]);
	const odd = { financialId: '77', value: '52000.50', period: 'ODD', status: 1, effectivedate: 1714521600000 };
	expect(simplify(odd, compensationShape)).toMatchObject({
		id: 77,
		amount: '52000.50',
		period: 'ODD',
		status: 1,
		effectiveDate: '2024-05-01',
	});
});
