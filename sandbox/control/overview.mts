import { firstUserId } from '../company/organization.mts';
import { findPtoPolicy } from '../company/ptoPolicies.mts';
import type { Sandbox } from '../sandbox.mts';

const shownUsers = 20;
const shownRequests = 40;
const shownViolations = 5;

/**
 * Collects the data of the web page: numbers of records, the first users, waiting leave, the latest requests and
 * violations.
 * @param sandbox the sandbox
 */
export function overview({ company, requests, violations, faults }: Sandbox): object {
	const { people, leaveRequests, orgUnits, projects, balances } = company;
	const shown = Array.from({ length: shownUsers }, (_, place) => people.get(firstUserId + place));
	const waiting = leaveRequests.find(({ status }) => status === 'WA' || status === 'PAP');
	return {
		now: new Date(company.clock.now()).toISOString(),
		counts: {
			users: people.size,
			orgUnits: orgUnits.list().length,
			leaveRequests: leaveRequests.size,
			projects: projects.list().length,
			faults: faults.list().length,
			violations: violations.list().length,
		},
		users: shown.flatMap((person) => {
			if (person === undefined) return [];
			const { userId, displayFullName, jobTitle, email, status, departmentId } = person;
			const department = departmentId === null ? undefined : orgUnits.get(departmentId)?.name;
			return [{ userId, name: displayFullName, jobTitle, email, status, department: department ?? null }];
		}),
		waiting: waiting.map(({ cardId, userId, ptoPolicyId, date, leaveEndDate, totalLeaveHours, status }) => ({
			cardId,
			name: people.get(userId)?.displayFullName ?? null,
			policy: findPtoPolicy(ptoPolicyId)?.policyName ?? null,
			date,
			leaveEndDate,
			hours: totalLeaveHours,
			hoursLeft: balances.get(userId, ptoPolicyId),
			status,
		})),
		requests: requests.list().slice(-shownRequests),
		violations: violations.list().slice(-shownViolations),
	};
}
