import { shiftShape } from '../../../../../nodes/ClayHr/resources/shift/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	shiftitemId: 31,
	createuserid: 140009,
	cid: 9001,
	createts: 1715587200000,
	shiftStartTime: '09:00:00',
	shiftEndTime: '17:00:00',
	shiftDate: '2024-05-13',
	userprojectid: 0,
	dayofweek: 1,
	shiftId: 7,
	status: 'A',
	approvalFlowModel: {},
	userProjectModel: {
		userProjectId: 8101,
		userModel: { userId: 140001, firstName: 'Ada', lastName: 'Stone' },
		projectModel: { projectId: 1201, projectName: 'Website Relaunch' },
		allocation: 100,
	},
};

it('simplifies a shift', () => {
	expect(simplify(documented, shiftShape)).toEqual({
		id: 31,
		date: '2024-05-13',
		startTime: '09:00:00',
		endTime: '17:00:00',
		user: 'Ada Stone',
		userId: 140001,
		project: 'Website Relaunch',
		projectId: 1201,
		status: 'active',
		statusCode: 'A',
		shiftId: 7,
	});
	expect(select(documented, shiftShape, Object.keys(shiftShape.more ?? {}))).toEqual({
		id: 31,
		allocation: 100,
		allocationId: 8101,
		companyId: 9001,
		createdAt: '2024-05-13T08:00:00.000Z',
		createdById: 140009,
		weekday: 1,
	});
});

it('accepts odd values', () => {
	const userReportModel = { userId: 140002, name: 'Ravi Menon' };
	const odd = { shiftitemId: 0, shiftStartTime: 1715587200000, shiftDate: null, userProjectModel: { userReportModel } };
	expect(simplify({ ...odd, userprojectid: 4 }, shiftShape)).toEqual({
		id: null,
		date: null,
		startTime: '2024-05-13T08:00:00.000Z',
		endTime: null,
		user: 'Ravi Menon',
		userId: 140002,
		project: null,
		projectId: null,
		status: null,
		statusCode: null,
		shiftId: null,
	});
	expect(select({ userProjectModel: '', userprojectid: 4 }, shiftShape, ['allocationId'])).toEqual({
		id: null,
		allocationId: 4,
	});
});
