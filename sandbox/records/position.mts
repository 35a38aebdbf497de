import type { Company } from '../company/company.mts';
import { dayOf } from '../company/days.mts';
import { approvalLevels, findFunnel, type ApprovalLevel, type FunnelStep } from '../company/hiringFunnels.mts';
import { companyId } from '../company/organization.mts';
import type { Position } from '../company/positions.mts';
import { Facts } from '../contract/facts.mts';
import { locationFacts } from './location.mts';
import { projectFactsOf } from './project.mts';
import { orgUnitFacts, userFactsOf } from './user.mts';

/** Facts about a position, with the names of the list, the view and the public job board. */
export function positionFacts(company: Company, position: Position): Facts {
	const { positionId, name, accessLevel, dateOpen, locationId, changedAt } = position;
	const applicants = company.candidates.applicationsFor(positionId).length;
	const values = {
		...position,
		...listNames(position),
		id: positionId,
		positionid: positionId,
		projectid: position.projectId,
		locationid: locationId,
		profileid: position.profileId,
		cid: companyId,
		applicantsCount: applicants,
		totalcandidate: applicants,
		createDate: dayOf(position.createdAt),
		lastUpdatets: dayOf(changedAt),
		datePublish: isPublished(position) ? dateOpen : null,
		dateApprove: dateOpen,
		dateHold: position.status === 'HOLD' ? dayOf(changedAt) : null,
		applicationDueDate: position.dateClose,
		publishStatus: accessLevel,
		approvalStatus: position.approvalFlowId === null ? 'AP' : 'WA',
		seoUrl: name.toLowerCase().replaceAll(' ', '-'),
		isRecommended: false,
		recommended: false,
		locationModel: locationFacts(locationId),
	};
	return new Facts(values, (asked) => recordBehind(company, position, asked));
}

/** Returns whether a position is visible to everybody on the job board. */
export function isPublished({ status, accessLevel }: Position): boolean {
	return status === 'OPEN' && accessLevel === 'pub';
}

/** Facts about a step of a hiring funnel. */
export function funnelStepFacts(funnelId: number, step: FunnelStep): Facts {
	return new Facts({ ...step, funnelId, internalCode: step.sequence, shareStatus: 'N', cid: companyId });
}

/** Facts about a level of an approval flow. */
export function approvalLevelFacts(level: ApprovalLevel): Facts {
	return new Facts({ ...level, cid: companyId });
}

function listNames(position: Position): Record<string, unknown> {
	return {
		positionName: position.name,
		hiringFunnelName: findFunnel(position.funnelId)?.name,
		noOfOpenings: position.count,
		positionDescription: position.description,
		positionResponsibilities: position.responsibilities,
		positionRequirements: position.requirements,
		positionStatus: position.status,
		// Undocumented: the format of these two, which are declared as text. Here: days.
		positionCreatets: dayOf(position.createdAt),
		positionLastUpdatets: dayOf(position.changedAt),
	};
}

function recordBehind(company: Company, position: Position, asked: string): unknown {
	switch (asked) {
		case 'recruiterModel':
			return userFactsOf(company, position.recruiterId);
		case 'userViewModel':
		case 'lastUpdateUserViewModel':
			return userFactsOf(company, position.createUserId);
		case 'departmentModel': {
			const unit = position.departmentId === null ? undefined : company.orgUnits.get(position.departmentId);
			return unit === undefined ? null : orgUnitFacts(company, unit);
		}
		case 'projectModel':
			return projectFactsOf(company, position.projectId);
		case 'positionApprovalLevelList':
			return approvalLevels.filter(({ flowId }) => flowId === position.approvalFlowId).map(approvalLevelFacts);
		default:
			return null;
	}
}
