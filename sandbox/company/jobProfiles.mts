import { departmentPlans, firstProfileId, jobTitles, type DepartmentPlan } from './organization.mts';
import type { People } from './people.mts';

/** A job profile: what a job demands and pays. */
export interface JobProfile {
	profileId: number;
	profileName: string;
	/** A, OPEN or ARCHV. */
	status: string;
	/** The org unit whose job it is. */
	departmentId: number;
	/** The profile of the unit's head; null for heads. */
	managerProfileId: number | null;
	salaryBandMin: number;
	salaryBandMax: number;
}

// Undocumented: what tells an open profile from an active one. Here nobody has an open one yet.
const withoutUsers: readonly [string, string, string][] = [
	['Data Analyst', 'OPEN', 'FIN'],
	['Legal Counsel', 'OPEN', 'EXEC'],
	['Security Engineer', 'OPEN', 'PLT'],
	['Telephone Operator', 'ARCHV', 'CS'],
	['Typist', 'ARCHV', 'EXEC'],
];

/** The job profiles of a company, lowest id first: one for each job title, then those that nobody has. */
export const jobProfiles: readonly JobProfile[] = [
	...jobTitles.map((title, place) => profile(place, title, 'A', departmentOf(title))),
	...withoutUsers.map(([title, status, code], number) =>
		profile(jobTitles.length + number, title, status, departmentWith(code)),
	),
];

function profile(place: number, profileName: string, status: string, department: DepartmentPlan): JobProfile {
	const isHead = department.headTitle === profileName;
	return {
		profileId: firstProfileId + place,
		profileName,
		status,
		departmentId: department.departmentId,
		managerProfileId: isHead ? null : firstProfileId + jobTitles.indexOf(department.headTitle),
		salaryBandMin: 42_000 + (place % 7) * 6000 + (isHead ? 40_000 : 0),
		salaryBandMax: 68_000 + (place % 7) * 9000 + (isHead ? 60_000 : 0),
	};
}

function departmentOf(title: string): DepartmentPlan {
	return found(departmentPlans.find(({ headTitle, titles }) => headTitle === title || titles.includes(title)));
}

function departmentWith(code: string): DepartmentPlan {
	return found(departmentPlans.find((department) => department.code === code));
}

function found(department: DepartmentPlan | undefined): DepartmentPlan {
	if (department === undefined) throw new Error('A job profile belongs to no department of the plan.');
	return department;
}

/** Gives a job profile, or undefined. */
export function findJobProfile(profileId: number): JobProfile | undefined {
	return jobProfiles.find((profile) => profile.profileId === profileId);
}

/**
 * Counts the active users of each job profile.
 * @param people the company's users
 * @returns numbers of users by profile id; profiles that nobody has are missing
 */
export function usersPerProfile(people: People): Map<number, number> {
	const counts = new Map<number, number>();
	for (const userId of people.find({ status: 'A' })) {
		const profileId = people.get(userId)?.profileId ?? null;
		if (profileId !== null) counts.set(profileId, (counts.get(profileId) ?? 0) + 1);
	}
	return counts;
}
