import { invoiceShape } from '../../../../../nodes/ClayHr/resources/invoice/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	invoiceId: 22,
	amount: 312.5,
	description: 'Work in May',
	cid: 9001,
	projectid: 0,
	projectModel: { projectId: 1201, projectName: 'Website Relaunch' },
	status: 'A',
	dueDate: '2024-06-15',
	userModel: { userId: 140001, displayFullName: 'Ada Stone' },
	invoiceLineItemModelList: null,
	beginDate: '2024-04-01',
	endDate: '2024-05-31',
	invoiceDate: '',
	currencyCode: 'USD',
	createts: 1715587200000,
	summary: 'May',
	accountid: 5,
};

it('simplifies an invoice', () => {
	expect(simplify(documented, invoiceShape)).toEqual({
		id: 22,
		project: 'Website Relaunch',
		projectId: 1201,
		amount: 312.5,
		currency: 'USD',
		status: 'active',
		statusCode: 'A',
		invoiceDate: null,
		dueDate: '2024-06-15',
		startDate: '2024-04-01',
		endDate: '2024-05-31',
	});
	expect(select(documented, invoiceShape, Object.keys(invoiceShape.more ?? {}))).toEqual({
		id: 22,
		accountId: 5,
		companyId: 9001,
		createdAt: '2024-05-13T08:00:00.000Z',
		description: 'Work in May',
		summary: 'May',
		user: 'Ada Stone',
		userId: 140001,
	});
});

it('accepts odd values', () => {
	const odd = {
		invoiceId: null,
		amount: '312.50',
		projectid: 1202,
		projectModel: null,
		dueDate: 1715587200000,
		endDate: {},
	};
	expect(simplify(odd, invoiceShape)).toEqual({
		id: null,
		project: null,
		projectId: 1202,
		amount: '312.50',
		currency: null,
		status: null,
		statusCode: null,
		invoiceDate: null,
		dueDate: '2024-05-13',
		startDate: null,
		endDate: null,
	});
});
