import { at, moment, personName, status, type Shape } from '../../shared/records/shape';

/** A workflow that can be assigned. ClayHR does not document its fields; these are the names that its other records use. */
export const workflowShape: Shape = {
	fields: {
		id: at('workflowId', 'id'),
		name: at('name', 'workflowName'),
		description: at('description'),
		status: status('status'),
		statusCode: at('status'),
	},
	more: { companyId: at('cid'), createdAt: moment('createts') },
};

/** A workflow that is assigned to a user. ClayHR does not document its fields, either. */
export const assignedWorkflowShape: Shape = {
	fields: {
		id: at('userworkflowId', 'userWorkflowId', 'id'),
		workflow: at('name', 'workflowName', 'workflowModel.name'),
		workflowId: at('workflowId', 'workflowModel.workflowId'),
		user: personName('userModel', 'userName'),
		userId: at('userId', 'userModel.userId'),
		coordinator: personName('coordinatorUserModel', 'coordinatorName'),
		coordinatorId: at('coordinatorUserId', 'coordinatorUserModel.userId'),
		status: status('status'),
		statusCode: at('status'),
		createdAt: moment('createts'),
	},
	more: { comment: at('comment'), companyId: at('cid'), createdById: at('createUserId') },
};
