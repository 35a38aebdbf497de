import { allocationShape, projectShape } from '../../../../../nodes/ClayHr/resources/project/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const project = {
	projectId: 1201,
	projectName: 'Website Relaunch',
	projectDesc: 'New company site',
	startDate: '2024-05-01',
	endDate: '2024-05-31',
	contactPerson: 140001,
	account: 0,
	status: 'A',
	createts: 1715587200000,
	shortCode: 'WEB_01',
	probability: 100,
	contactPersonName: 'Ada Stone',
	statusValue: 'Active',
	puid: 'W1',
	billingType: 'TM',
};

const allocation = {
	userProjectId: 8101,
	userReportModel: { userId: 140001, email: 'ada.stone@example.com', displayFullName: 'Ada Stone' },
	projectModel: { projectId: 1201, projectName: 'Website Relaunch' },
	roleCode: 0,
	isAdmin: 0,
	allocation: 50,
	billableAllocation: 0,
	billCurrencyCode: 'USD',
	startDate: '2024-05-01',
	endDate: null,
	createuserid: 140009,
	status: 'A',
	cid: 9001,
};

it('simplifies a project', () => {
	expect(simplify(project, projectShape)).toEqual({
		id: 1201,
		name: 'Website Relaunch',
		code: 'WEB_01',
		description: 'New company site',
		status: 'active',
		statusCode: 'A',
		startDate: '2024-05-01',
		endDate: '2024-05-31',
		contact: 'Ada Stone',
		contactId: 140001,
		createdAt: '2024-05-13T08:00:00.000Z',
	});
	expect(select(project, projectShape, Object.keys(projectShape.more ?? {}))).toEqual({
		id: 1201,
		account: 0,
		billingType: 'TM',
		billingTypeCode: 'TM',
		probability: 100,
		uniqueId: 'W1',
	});
});

it('simplifies an allocation with either format of the user', () => {
	const expected = {
		id: 8101,
		user: 'Ada Stone',
		userId: 140001,
		email: 'ada.stone@example.com',
		project: 'Website Relaunch',
		projectId: 1201,
		percent: 50,
		startDate: '2024-05-01',
		endDate: null,
		status: 'active',
		statusCode: 'A',
	};
	expect(simplify(allocation, allocationShape)).toEqual(expected);
	const { userReportModel, ...rest } = allocation;
	expect(simplify({ ...rest, userModel: userReportModel }, allocationShape)).toEqual(expected);
	expect(select(allocation, allocationShape, ['isAdmin', 'billablePercent', 'billRate'])).toEqual({
		id: 8101,
		isAdmin: false,
		billablePercent: 0,
		billRate: null,
	});
});

it.each([projectShape, allocationShape])('invents nothing from odd values', (shape) => {
	for (const odd of [{}, { projectId: null, userModel: null, projectModel: '', createts: 0, statusValue: '' }])
		expect(Object.values(simplify(odd, shape)).filter((value) => value !== null)).toEqual([]);
	expect(simplify({ startDate: 1714521600000, endDate: 'soon' }, shape)).toMatchObject({
		startDate: '2024-05-01',
		endDate: 'soon',
	});
});
