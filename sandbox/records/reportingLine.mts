import type { Company } from '../company/company.mts';
import { companyId } from '../company/organization.mts';
import type { ReportingLine } from '../company/reportingLines.mts';
import { Facts } from '../contract/facts.mts';
import { userFactsOf } from './user.mts';

/**
 * Facts about a reporting line.
 * @param company the company
 * @param line the line
 */
export function reportingLineFacts(company: Company, line: ReportingLine): Facts {
	const person = company.people.get(line.userId);
	const manager = company.people.get(line.managerUserId);
	return new Facts({
		orgRelationId: line.orgRelationId,
		userId: line.userId,
		userEmail: person?.email,
		managerUserId: line.managerUserId,
		managerEmail: manager?.email,
		relationType: line.relationType,
		startDate: line.startDate,
		endDate: line.endDate,
		status: line.status,
		createts: line.createdAt,
		cid: companyId,
		reporteeUserModel: userFactsOf(company, line.userId),
	});
}
