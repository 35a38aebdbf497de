import { at, day, status, type Shape } from '../../shared/records/shape';

/** A performance review template. */
export const reviewTemplateShape: Shape = {
	fields: {
		id: at('appraisalTemplateId'),
		name: at('name'),
		type: at('appraisalType'),
		status: status('status'),
		statusCode: at('status'),
		description: at('description'),
		startDate: day('startDate'),
		endDate: day('endDate'),
		managerId: at('managerId'),
		scoreTemplateId: at('scoreTemplateId'),
	},
	more: {
		companyId: at('cid'),
		contributorId: at('contributorId'),
		createdById: at('createUserId'),
		processTemplateId: at('processTemplateId'),
		signatureFlowId: at('signatureFlowLibraryId'),
		userId: at('userId'),
	},
};
