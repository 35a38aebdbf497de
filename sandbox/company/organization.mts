/** ClayHR's id of the sandbox's only company, `cid` in every record. */
export const companyId = 9001;

/** The first user id. It belongs to the HR administrator. */
export const firstUserId = 140001;

/** The first job profile id. */
export const firstProfileId = 501;

export const workingHours = 8;

/** An initial department: its id, code, name, parent, job titles (head first) and share of the staff. */
export interface DepartmentPlan {
	departmentId: number;
	code: string;
	name: string;
	description: string;
	parentDepartmentId: number | null;
	headTitle: string;
	titles: readonly string[];
	share: number;
}

/** The departments in the order of their heads: user 140001 heads the first, 140002 the second, and so on. */
export const departmentPlans: readonly DepartmentPlan[] = [
	plan(31, 'PPL', 'People', 30, 'HR Administrator', ['HR Generalist', 'Recruiter', 'Payroll Specialist'], 6),
	plan(30, 'EXEC', 'Executive Office', null, 'Chief Executive Officer', ['Executive Assistant'], 1),
	plan(32, 'ENG', 'Engineering', 30, 'VP Engineering', ['Software Architect', 'Technical Program Manager'], 10),
	plan(33, 'PLT', 'Platform', 32, 'Platform Manager', ['Site Reliability Engineer', 'Platform Engineer'], 14),
	plan(
		34,
		'PRD',
		'Product Development',
		32,
		'Engineering Manager',
		['Software Engineer', 'Test Engineer', 'Designer'],
		26,
	),
	plan(35, 'SAL', 'Sales', 30, 'Sales Director', ['Account Executive', 'Sales Engineer'], 18),
	plan(
		36,
		'CS',
		'Customer Success',
		35,
		'Customer Success Manager',
		['Customer Success Associate', 'Support Specialist'],
		15,
	),
	plan(37, 'FIN', 'Finance', 30, 'Finance Director', ['Accountant', 'Financial Analyst'], 10),
];

function plan(
	departmentId: number,
	code: string,
	name: string,
	parentDepartmentId: number | null,
	headTitle: string,
	titles: readonly string[],
	share: number,
): DepartmentPlan {
	const description = `${name} of the sandbox company`;
	return { departmentId, code, name, description, parentDepartmentId, headTitle, titles, share };
}

/** All job titles; a title's index gives its profile id. */
export const jobTitles: readonly string[] = departmentPlans.flatMap(({ headTitle, titles }) => [headTitle, ...titles]);

/**
 * Returns the id of a title's job profile.
 * @param title a job title
 * @returns the profile id, or null for an unknown title
 */
export function profileIdOf(title: string | null): number | null {
	const place = title === null ? -1 : jobTitles.indexOf(title);
	return place < 0 ? null : firstProfileId + place;
}

/** A work location. */
export interface Location {
	locationId: number;
	name: string;
	code: string;
	state: string;
	countryId: number;
	countryName: string;
	countryCode: string;
	timeZone: string;
	phonePrefix: string;
}

export const locations: readonly Location[] = [
	location(12, 'Boston', 'BOS', 'MA', 233, 'United States', 'US', 'America/New_York', '+1 617 555 '),
	location(13, 'Austin', 'AUS', 'TX', 233, 'United States', 'US', 'America/Chicago', '+1 512 555 '),
	location(14, 'Toronto', 'TOR', 'ON', 39, 'Canada', 'CA', 'America/Toronto', '+1 416 555 '),
	location(15, 'Berlin', 'BER', 'BE', 82, 'Germany', 'DE', 'Europe/Berlin', '+49 30 555 '),
];

/** Returns the work location with an id, or undefined. */
export function findLocation(locationId: number | null): Location | undefined {
	return locations.find((location) => location.locationId === locationId);
}

function location(
	locationId: number,
	name: string,
	code: string,
	state: string,
	countryId: number,
	countryName: string,
	countryCode: string,
	timeZone: string,
	phonePrefix: string,
): Location {
	return { locationId, name, code, state, countryId, countryName, countryCode, timeZone, phonePrefix };
}
