import { at, currency, status, type Shape } from '../../shared/records/shape';

/** A job profile. */
export const jobProfileShape: Shape = {
	fields: {
		id: at('profileId'),
		name: at('profileName'),
		status: status('status'),
		statusCode: at('status'),
		users: at('numberofUsers'),
		managerProfile: at('managerProfileName'),
		managerProfileId: at('managerProfileId'),
		salaryMinimum: at('salaryBandMin'),
		salaryMaximum: at('salaryBandMax'),
		salaryCurrency: currency('salaryBandCurrency'),
		description: at('profileDescription'),
		requirements: at('profileRequirements'),
	},
	more: {
		companyId: at('cid'),
		createdById: at('createuserid'),
		orgUnitId: at('orgId'),
		responsibilities: at('profileResponsibilities'),
	},
};
