import { at, day, moment, personName, status, type Shape } from '../../shared/records/shape';

/** A shift: one day of a user's work on a project. */
export const shiftShape: Shape = {
	fields: {
		id: at('shiftitemId'),
		date: day('shiftDate'),
		startTime: moment('shiftStartTime'),
		endTime: moment('shiftEndTime'),
		user: personName('userProjectModel.userModel', 'userProjectModel.userReportModel'),
		userId: at('userProjectModel.userModel.userId', 'userProjectModel.userReportModel.userId'),
		project: at('userProjectModel.projectModel.projectName'),
		projectId: at('userProjectModel.projectModel.projectId'),
		status: status('status'),
		statusCode: at('status'),
		shiftId: at('shiftId'),
	},
	more: {
		allocation: at('userProjectModel.allocation'),
		allocationId: at('userProjectModel.userProjectId', 'userprojectid'),
		companyId: at('cid'),
		createdAt: moment('createts'),
		createdById: at('createuserid'),
		weekday: at('dayofweek'),
	},
};
