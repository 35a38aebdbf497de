import type { Application, Candidate } from '../company/candidates.mts';
import type { Company } from '../company/company.mts';
import { momentOf } from '../company/days.mts';
import { findStep } from '../company/hiringFunnels.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';

/**
 * Facts about a candidate, with the names of the full record and of the list. Includes secrets, as ClayHR does.
 * @param company the company
 * @param candidate the candidate
 */
export function candidateFacts(company: Company, candidate: Candidate): Facts {
	const applications = company.candidates.applicationsOf(candidate.recruitId);
	const recruiter = candidate.recruiterId === null ? undefined : company.people.get(candidate.recruiterId);
	const names = applications.map(({ positionId }) => company.positions.get(positionId)?.name ?? '');
	const step = findStep(applications[0]?.funnelStatusId ?? 0);
	return new Facts({
		...candidate.secrets,
		recruitId: candidate.recruitId,
		name: candidate.name,
		email: candidate.email,
		phone: candidate.phone,
		source: candidate.source,
		notes: candidate.notes,
		dateOfBirth: momentOf(candidate.dateOfBirth),
		cid: companyId,
		status: 'A',
		statusid: step?.sequence,
		statusColor: step?.colorCode,
		applicationStatus: step?.statusName,
		createts: candidate.createdAt,
		updatedOn: candidate.changedAt,
		createuserid: candidate.createUserId,
		userid: candidate.createUserId,
		userId: candidate.createUserId,
		recruiterUserId: candidate.recruiterId,
		recruiter: recruiter?.displayFullName,
		recruiterName: recruiter?.displayFullName,
		recruiterGender: recruiter?.gender,
		isNewCand: String(candidate.isNew),
		isInternalCand: 'N',
		internalCandidate: 'N',
		verified: 'Y',
		languagePreference: 'en',
		positionName: names[0],
		positionNameList: names.join(', '),
		appliedPositions: names.join(', '),
		appliedPositionIds: applications[0]?.positionId,
		candidatePositionsModelList: applications.map((application) => applicationFacts(company, application)),
		employmentModelList: [],
		educationModelList: [],
		addressModelList: [],
		customFieldValueModelList: [],
	});
}

function applicationFacts(company: Company, application: Application): Facts {
	const { candidatePositionsId, recruitId, positionId, funnelStatusId, createdAt } = application;
	const position = company.positions.get(positionId);
	return new Facts({
		candidatePositionsId,
		candidateId: recruitId,
		positionid: positionId,
		positionName: position?.name,
		positionDescription: position?.description,
		responsibilities: position?.responsibilities,
		positionDepartmentId: position?.departmentId,
		positionLocationId: position?.locationId,
		positionProjectId: position?.projectId,
		positionProfileId: position?.profileId,
		count: position?.count,
		positioncreatets: position?.createdAt,
		positionStatusOpenClosed: position?.status,
		applicationDueDate: momentOf(position?.dateClose ?? null),
		applicationStatusId: funnelStatusId,
		sequence: findStep(funnelStatusId)?.sequence,
		candidatePositionCreateTs: createdAt,
		appliedPositions: position?.name,
		cid: companyId,
		status: 'A',
	});
}
