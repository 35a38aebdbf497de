import { at, day, each, firstOf, personName, status, word, type Shape } from '../../shared/records/shape';
import { accessWords } from './codes';

// The list and the single record use different names for the same fields.
const common = {
	id: at('positionId', 'positionid'),
	code: at('positionUID'),
	name: at('positionName', 'name'),
	status: firstOf(status('positionStatus'), status('status')),
	statusCode: at('positionStatus', 'status'),
	access: firstOf(word('publishStatus', accessWords), word('accessLevel', accessWords)),
	accessCode: at('publishStatus', 'accessLevel'),
	openings: at('noOfOpenings', 'count'),
	applicants: at('applicantsCount', 'totalcandidate'),
};

const more = {
	approvalStatus: status('approvalStatus'),
	approvalStatusCode: at('approvalStatus'),
	companyId: at('cid'),
	description: at('positionDescription', 'description'),
	requirements: at('positionRequirements', 'requirements'),
	responsibilities: at('positionResponsibilities', 'responsibilities'),
};

/** A position in a list. */
export const listedPositionShape: Shape = {
	fields: {
		...common,
		funnel: at('hiringFunnelName'),
		createdDate: day('positionCreatets'),
		updatedDate: day('positionLastUpdatets'),
	},
	more,
};

/** A single position, with all its fields. */
export const positionShape: Shape = {
	fields: {
		...common,
		orgUnit: at('departmentModel.name'),
		orgUnitId: at('departmentId', 'departmentModel.departmentId'),
		location: at('locationModel.locationName', 'customLocation'),
		locationId: at('locationid', 'locationModel.locationId'),
		closeDate: day('dateClose'),
	},
	more: {
		...more,
		approvalFlowId: at('approvalFlowId'),
		candidateIds: each('CandidateList', 'recruitId'),
		candidates: each('CandidateList', 'name'),
		createdDate: day('createDate'),
		funnelId: at('funnelId'),
		funnelSteps: each('candidateApplicationFunnelStatusModel', 'statusName'),
		hiringManagerId: at('hiringManagerId'),
		jobProfileId: at('profileid', 'profileModel.profileId'),
		openDate: day('dateOpen'),
		project: at('projectModel.projectName'),
		projectId: at('projectid', 'projectModel.projectId'),
		recruiter: personName('recruiterModel'),
		recruiterId: at('recruiterId'),
		updatedDate: day('lastUpdatets'),
	},
};
