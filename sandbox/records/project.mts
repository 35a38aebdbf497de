import type { Company } from '../company/company.mts';
import { companyId } from '../company/organization.mts';
import type { Allocation, Project } from '../company/projects.mts';
import { Facts } from '../contract/facts.mts';
import { userFactsOf } from './user.mts';

/** Facts about a project. */
export function projectFacts(company: Company, project: Project): Facts {
	const contact = project.contactPerson === null ? undefined : company.people.get(project.contactPerson);
	return new Facts({
		...project,
		createts: project.createdAt,
		contactPersonName: contact?.displayFullName,
		status: 'A',
		statusValue: 'Active',
		probability: 100,
		billingType: 'TM',
	});
}

/** Facts about the project with an id, or null if unknown. */
export function projectFactsOf(company: Company, projectId: number | null): Facts | null {
	const project = projectId === null ? undefined : company.projects.get(projectId);
	return project === undefined ? null : projectFacts(company, project);
}

/** Facts about a user's work on a project. */
export function allocationFacts(company: Company, allocation: Allocation): Facts {
	const user = userFactsOf(company, allocation.userId);
	return new Facts({
		userProjectId: allocation.userProjectId,
		projectModel: projectFactsOf(company, allocation.projectId),
		userModel: user,
		userReportModel: user,
		allocation: allocation.allocation,
		billableAllocation: 0,
		isAdmin: 0,
		startDate: allocation.startDate,
		endDate: allocation.endDate,
		createuserid: allocation.createUserId,
		createts: allocation.createdAt,
		status: 'A',
		cid: companyId,
	});
}
