import { departmentPlans, firstProfileId, jobTitles, type DepartmentPlan } from './organization.mts';
import type { People } from './people.mts';

/** A job profile: requirements and pay of a job. */
export interface JobProfile {
	profileId: number;
	profileName: string;
	/** A, OPEN or ARCHV. */
	status: string;
	/** The job's org unit. */
	departmentId: number;
	/** The job profile of the unit's head; null for heads. */
	managerProfileId: number | null;
	salaryBandMin: number;
	salaryBandMax: number;
}

// Undocumented: the difference between an open and an active profile. Here: an open profile has no users yet.
const withoutUsers: readonly [string, string, string][] = [
	['Data Analyst', 'OPEN', 'FIN'],
	['Legal Counsel', 'OPEN', 'EXEC'],
	['Security Engineer', 'OPEN', 'PLT'],
	['Telephone Operator', 'ARCHV', 'CS'],
	['Typist', 'ARCHV', 'EXEC'],
];

/** The company's job profiles, lowest id first: one per job title, then profiles without users. */
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

/** Returns a job profile, or undefined. */
export function findJobProfile(profileId: number): JobProfile | undefined {
	return jobProfiles.find((profile) => profile.profileId === profileId);
}

/**
 * Counts the active users of each job profile.
 * @param people the company's users
 * @returns number of users by profile id; profiles without users are missing
 */
export function usersPerProfile(people: People): Map<number, number> {
	const counts = new Map<number, number>();
	for (const userId of people.find({ status: 'A' })) {
		const profileId = people.get(userId)?.profileId ?? null;
		if (profileId !== null) counts.set(profileId, (counts.get(profileId) ?? 0) + 1);
	}
	return counts;
}
