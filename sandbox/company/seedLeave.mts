import { chance } from './chance.mts';
import { dayLength, dayNumber, isoDay, lastDayOfLeave, workingDayFrom } from './days.mts';
import type { LeaveRequests, LeaveStatus } from './leaveRequests.mts';
import { workingHours } from './organization.mts';
import type { People } from './people.mts';
import type { CompanyPlan } from './population.mts';
import type { PtoBalances } from './ptoBalances.mts';

/** An initial leave request: [status, days from the first day, working days, policy, hours left, reason]. */
type Line = readonly [LeaveStatus, number, number, number, number, string];

// For tests of approval workflows: the first waiting request fits its balance, the fourth does not.
const lines: readonly Line[] = [
	['WA', 4, 2, 321, 96, 'Family trip'],
	['AP', -40, 5, 321, 72, 'Summer at the lake'],
	['WA', 8, 1, 323, 16, 'Moving house'],
	['AP', -18, 2, 322, 56, 'Flu'],
	['WA', 12, 5, 321, 104, 'Hiking in the mountains'],
	['RJ', 9, 10, 321, 88, 'Long trip during the release'],
	['WA', 18, 10, 321, 32, 'Visiting relatives overseas'],
	['AP', 6, 3, 321, 64, 'Wedding of a friend'],
	['PAP', 15, 20, 324, 320, 'New baby'],
	['RCAL', -12, 2, 321, 80, 'Long weekend'],
	['WA', 24, 1, 322, 48, 'Planned check-up'],
	['AP', 28, 5, 321, 40, 'Winter holiday'],
	['RJ', -5, 1, 323, 8, 'Concert'],
	['WA', 30, 3, 321, 60, 'City break'],
];

/**
 * Creates a company's initial leave requests. The balances set here already exclude approved leave.
 * @param plan seed and first day
 * @param people the company's users
 * @param leaveRequests where to add the requests
 * @param balances where to set the balances of the requesting users
 */
export function seedLeave(
	plan: CompanyPlan,
	people: People,
	leaveRequests: LeaveRequests,
	balances: PtoBalances,
): void {
	const today = dayNumber(plan.date);
	const staff = regularStaff(people);
	const faker = chance(plan.seed, 9);
	const asking = faker.helpers.shuffle(staff.slice(1));
	lines.forEach(([status, offset, workingDays, ptoPolicyId, hoursLeft, description], number) => {
		// Two requests belong to the employee with a key, so that this key sees some leave.
		const owner = number === 1 || number === 4 ? staff[0] : asking[number % asking.length];
		// A small company has department heads only.
		if (owner === undefined) return;
		const first = workingDayFrom(today + offset);
		leaveRequests.add({
			userId: owner,
			ptoPolicyId,
			date: isoDay(first),
			leaveEndDate: isoDay(lastDayOfLeave(first, workingDays)),
			status,
			totalLeaveHours: workingDays * workingHours,
			totalLeaveDays: workingDays,
			description,
			createUserId: owner,
			createdAt: (Math.min(first, today) - 1) * dayLength + 10 * 3_600_000 + number * 60_000,
		});
		balances.set(owner, ptoPolicyId, hoursLeft);
	});
}

// Active users who head no department. The employee with a key comes first.
function regularStaff(people: People): number[] {
	const staff: number[] = [];
	for (const userId of people.find({ status: 'A' })) {
		if (userId >= 140009) staff.push(userId);
		if (staff.length === 40) break;
	}
	return staff;
}
