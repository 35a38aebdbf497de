import { at, day, each, firstOf, personName, status, word } from '../../shared/records/readers';
import type { Shape } from '../../shared/records/shape';

const accessLevels = { ijp: 'internal', pub: 'public', pvt: 'private' };

// The list and the single record call the same things by different names.
const common = {
	id: at('positionId', 'positionid'),
	code: at('positionUID'),
	name: at('positionName', 'name'),
	status: firstOf(status('positionStatus'), status('status')),
	access: firstOf(word('publishStatus', accessLevels), word('accessLevel', accessLevels)),
	openings: at('noOfOpenings', 'count'),
	applicants: at('applicantsCount', 'totalcandidate'),
};

const more = {
	accessCode: at('publishStatus', 'accessLevel'),
	approvalStatus: status('approvalStatus'),
	approvalStatusCode: at('approvalStatus'),
	companyId: at('cid'),
	description: at('positionDescription', 'description'),
	requirements: at('positionRequirements', 'requirements'),
	responsibilities: at('positionResponsibilities', 'responsibilities'),
	statusCode: at('positionStatus', 'status'),
};

/** A position as it is listed. */
export const listedPositionShape: Shape = {
	fields: {
		...common,
		funnel: at('hiringFunnelName'),
		createdDate: day('positionCreatets'),
		updatedDate: day('positionLastUpdatets'),
	},
	more,
};

/** A position with everything ClayHR says of it. */
export const positionShape: Shape = {
	fields: {
		...common,
		orgUnit: at('departmentModel.name'),
		location: at('locationModel.locationName', 'customLocation'),
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
		jobProfileId: at('profileid', 'profileModel.profileId'),
		locationId: at('locationid', 'locationModel.locationId'),
		openDate: day('dateOpen'),
		orgUnitId: at('departmentId', 'departmentModel.departmentId'),
		project: at('projectModel.projectName'),
		projectId: at('projectid', 'projectModel.projectId'),
		recruiter: personName('recruiterModel'),
		recruiterId: at('recruiterId'),
		updatedDate: day('lastUpdatets'),
	},
};
