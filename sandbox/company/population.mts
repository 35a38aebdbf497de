import { chance } from './chance.mts';
import { dayNumber } from './days.mts';
import { namesOf, type Names } from './names.mts';
import { departmentPlans, firstUserId, jobTitles, locations } from './organization.mts';

/** The input of a company. The same three values always create the same company. */
export interface CompanyPlan {
	/** Number of users, at least 1. */
	users: number;
	seed: number;
	/** The first day, yyyy-MM-dd. All other days are relative to it. */
	date: string;
}

/**
 * A company's initial users, as columns: index n of every column belongs to user `firstUserId + n`. This takes about 3
 * MB for 100,000 users; full records are created on demand.
 */
export interface Population {
	plan: CompanyPlan;
	names: Names;
	firstName: Uint16Array;
	lastName: Uint16Array;
	/** 1 for the first user with a name, 2 for the second user with the same name, and so on. */
	namesake: Uint16Array;
	/** Index in `departmentPlans`. */
	department: Uint8Array;
	/** Index in `jobTitles`. */
	title: Uint8Array;
	/** Index in `locations`. */
	location: Uint8Array;
	/** Index of the manager, -1 for the head of the company. */
	manager: Int32Array;
	/** Index in `statusCodes`. */
	status: Uint8Array;
	/** Hire day, days since 1970-01-01; ascending. */
	startDay: Int32Array;
	/** Last day, days since 1970-01-01, or 0. */
	endDay: Int32Array;
	/** Birthday, days since 1970-01-01 (often negative). */
	birthDay: Int32Array;
}

/** Returns whether a company has a user from the beginning. A small company lacks most of them. */
export function isInitialUser({ users }: Pick<CompanyPlan, 'users'>, userId: number): boolean {
	return userId >= firstUserId && userId < firstUserId + users;
}

/** ClayHR's user statuses: active, inactive, future joiner. */
export const statusCodes = ['A', 'I', 'F'] as const;
export type UserStatus = (typeof statusCodes)[number];

const oldestHire = 2920;
const reportsPerManager = 10;

/**
 * Creates a company's initial users.
 * @param plan size, seed and first day
 */
export function populate(plan: CompanyPlan): Population {
	const size = plan.users;
	const population: Population = {
		plan,
		names: namesOf(plan.seed),
		firstName: new Uint16Array(size),
		lastName: new Uint16Array(size),
		namesake: new Uint16Array(size),
		department: new Uint8Array(size),
		title: new Uint8Array(size),
		location: new Uint8Array(size),
		manager: new Int32Array(size),
		status: new Uint8Array(size),
		startDay: new Int32Array(size),
		endDay: new Int32Array(size),
		birthDay: new Int32Array(size),
	};
	nameEverybody(population);
	hireEverybody(population);
	const hasReports = placeEverybody(population);
	letSomeLeave(population, hasReports);
	return population;
}

function nameEverybody({ plan, names, firstName, lastName, namesake, birthDay }: Population): void {
	const faker = chance(plan.seed, 2);
	const bearers = new Uint16Array(names.first.length * names.last.length);
	const today = dayNumber(plan.date);
	for (let place = 0; place < plan.users; place += 1) {
		const first = faker.number.int(names.first.length - 1);
		const last = faker.number.int(names.last.length - 1);
		const name = first * names.last.length + last;
		const count = (bearers[name] ?? 0) + 1;
		bearers[name] = count;
		firstName[place] = first;
		lastName[place] = last;
		namesake[place] = count;
		birthDay[place] = today - faker.number.int({ min: 22 * 365, max: 63 * 365 });
	}
}

function hireEverybody({ plan, startDay, status }: Population): void {
	const faker = chance(plan.seed, 3);
	const today = dayNumber(plan.date);
	const joiners = Math.max(2, Math.round(plan.users / 30));
	// The heads and the employee with a key have worked here from the beginning.
	const hired = Math.max(plan.users - joiners, Math.min(plan.users, departmentPlans.length + 1));
	for (let place = 0; place < hired; place += 1)
		startDay[place] = today - faker.number.int({ min: 10, max: oldestHire });
	for (let place = hired; place < plan.users; place += 1) {
		startDay[place] = today + faker.number.int({ min: 4, max: 60 });
		status[place] = statusCodes.indexOf('F');
	}
	startDay.subarray(0, departmentPlans.length + 1).fill(today - oldestHire);
	startDay.sort();
}

function placeEverybody(population: Population): Uint8Array {
	const { plan, department, title, location, manager } = population;
	const faker = chance(plan.seed, 4);
	const drawing = departmentPlans.flatMap(({ share }, place) => Array.from({ length: share }, () => place));
	const members: number[][] = departmentPlans.map(() => []);
	const hasReports = new Uint8Array(plan.users);
	for (let place = 0; place < plan.users; place += 1) {
		const chosen = departmentOf(place) ?? drawing[faker.number.int(drawing.length - 1)] ?? 0;
		const own = departmentPlans[chosen];
		const colleagues = members[chosen];
		if (own === undefined || colleagues === undefined) throw new Error(`There is no department ${chosen}.`);
		const head = colleagues.length === 0;
		// The members of a department form a tree: each member reports to an earlier one, and at most ten members to the
		// same one.
		const superior = head
			? headAbove(plan, own.parentDepartmentId)
			: colleagues[Math.floor((colleagues.length - 1) / reportsPerManager)];
		manager[place] = superior ?? -1;
		if (superior !== undefined && superior >= 0) hasReports[superior] = 1;
		department[place] = chosen;
		title[place] = jobTitles.indexOf(head ? own.headTitle : faker.helpers.arrayElement(own.titles));
		location[place] = faker.number.int(locations.length - 1);
		colleagues.push(place);
	}
	return hasReports;
}

// The heads come first, one per department. The employee with a key (see keys.mts) works in Engineering.
function departmentOf(place: number): number | undefined {
	if (place < departmentPlans.length) return place;
	return place === departmentPlans.length ? departmentPlans.findIndex(({ code }) => code === 'ENG') : undefined;
}

// -1 without a department above, and in a company that is too small for its head.
function headAbove(plan: CompanyPlan, departmentId: number | null): number {
	const place = departmentPlans.findIndex((department) => department.departmentId === departmentId);
	return place < plan.users ? place : -1;
}

// Makes some users inactive: people without reports who left between their hire day and the first day.
// `hasReports` is 1 for every place of a manager.
function letSomeLeave({ plan, startDay, endDay, status }: Population, hasReports: Uint8Array): void {
	const faker = chance(plan.seed, 5);
	const today = dayNumber(plan.date);
	const couldLeave: number[] = [];
	for (let place = departmentPlans.length + 1; place < plan.users; place += 1)
		if (hasReports[place] === 0 && status[place] === 0) couldLeave.push(place);
	const leavers = Math.min(Math.max(3, Math.round(plan.users / 14)), Math.floor(couldLeave.length / 2));
	for (const place of faker.helpers.arrayElements(couldLeave, leavers)) {
		status[place] = statusCodes.indexOf('I');
		endDay[place] = faker.number.int({ min: (startDay[place] ?? today) + 1, max: today - 1 });
	}
}
