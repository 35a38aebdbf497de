import type { Company } from './company.mts';
import { dayLength, isoDay } from './days.mts';
import { workingHours } from './organization.mts';
import type { Person } from './person.mts';

/** The IDs of users and org units by what is special about them. */
export interface SpecialCases {
	severalManagers: number;
	dottedLine: number;
	leavesInAWeek: number;
	leavesInAMonth: number;
	startsInAWeek: number;
	startsInAMonth: number;
	/** Left some time ago and came back: active, without a last day. */
	rehired: number;
	/** Inactive, with a new first day ahead. */
	rehiredSoon: number;
	nameTwins: [number, number];
	withoutEmail: number;
	onLeaveToday: number;
	orgUnitWithoutHead: number;
	orgUnitWithHead: number;
}

// The heads and the employee with a key stay as they are.
const firstOrdinary = 140_010;
const mostPeople = 12;

/**
 * Changes some users of a company, so that it has everything that real companies have and a made-up one lacks. Heads of
 * departments and the owners of API keys stay as they are.
 * @param company the company
 * @returns whom it changed; undefined if the company is too small
 */
export function addSpecialCases(company: Company): SpecialCases | undefined {
	const { people, reportingLines, orgUnits, leaveRequests, clock } = company;
	const today = Math.floor(clock.now() / dayLength);
	const staff = ordinaryUsers(company, 'A');
	const [soon, later] = ordinaryUsers(company, 'F');
	const [former] = ordinaryUsers(company, 'I');
	const [many, dotted, week, month, back, twin, other, silent, away] = staff;
	if (later === undefined || soon === undefined || former === undefined || away === undefined) return undefined;
	if (!many || !dotted || !week || !month || !back || !twin || !other || !silent) return undefined;
	const change = (person: Person, changes: Partial<Person>) => people.save({ ...person, ...changes });
	const addManager = (person: Person, managerUserId: number, relationType: string) => {
		const line = { startDate: isoDay(today - 30), endDate: null, status: 'A', createdAt: clock.now() };
		reportingLines.add({ ...line, userId: person.userId, managerUserId, relationType });
	};
	const direct = (person: Person) => reportingLines.managersOf(person.userId)[0];
	const anotherManager = (person: Person) => [140_002, 140_003].find((id) => id !== direct(person)) ?? 140_002;
	addManager(many, anotherManager(many), 'RPT');
	addManager(dotted, anotherManager(dotted), 'DOTTED');
	change(week, { endDate: isoDay(today + 5) });
	change(month, { endDate: isoDay(today + 25) });
	change(soon, { startDate: isoDay(today + 5) });
	change(later, { startDate: isoDay(today + 25) });
	change(back, { startDate: isoDay(today - 20), endDate: null });
	change(former, { startDate: isoDay(today + 12) });
	const { firstName, lastName, displayFullName, shortName } = twin;
	change(other, { firstName, lastName, displayFullName, shortName });
	change(silent, { email: '' });
	const onLeave = { date: isoDay(today - 1), leaveEndDate: isoDay(today + 2), description: 'A few days off' };
	const hours = { totalLeaveHours: 4 * workingHours, totalLeaveDays: 4 };
	const request = { userId: away.userId, ptoPolicyId: 321, status: 'AP' as const, createUserId: away.userId };
	leaveRequests.add({ ...request, ...onLeave, ...hours, createdAt: clock.now() - 14 * dayLength });
	const unitOf = (name: string, deptHead: number | null): number => {
		const departmentId = orgUnits.freeId();
		const names = { name, description: name, departmentCode: null, departmentLabel: name };
		orgUnits.save({ departmentId, ...names, parentDepartmentId: 30, deptHead, enteredHeadCount: null });
		return departmentId;
	};
	return {
		severalManagers: many.userId,
		dottedLine: dotted.userId,
		leavesInAWeek: week.userId,
		leavesInAMonth: month.userId,
		startsInAWeek: soon.userId,
		startsInAMonth: later.userId,
		rehired: back.userId,
		rehiredSoon: former.userId,
		nameTwins: [twin.userId, other.userId],
		withoutEmail: silent.userId,
		onLeaveToday: away.userId,
		orgUnitWithoutHead: unitOf('Research', null),
		orgUnitWithHead: unitOf('Legal', 140_002),
	};
}

function ordinaryUsers({ people }: Company, status: Person['status']): Person[] {
	const found: Person[] = [];
	for (const userId of people.find({ status })) {
		const person = userId < firstOrdinary ? undefined : people.get(userId);
		if (person !== undefined) found.push(person);
		if (found.length === mostPeople) break;
	}
	return found;
}
