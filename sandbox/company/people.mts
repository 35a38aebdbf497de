import { isDeepStrictEqual } from 'node:util';
import { createGuids } from './guids.mts';
import { addressPart } from './names.mts';
import { departmentPlans, firstUserId } from './organization.mts';
import { composePerson, type Person } from './person.mts';
import { matches, type PersonFilter } from './personFilter.mts';
import { personMatcher } from './populationFilter.mts';
import { populate, type CompanyPlan, type Population } from './population.mts';
import type { Stored } from './stored.mts';

/** A company's users: the initial users, overlaid with everything written since. */
export class People implements Stored<Person> {
	readonly population: Population;
	private readonly guids;
	private readonly written = new Map<number, Person>();
	private nextUserId: number;
	private headCounts: Map<number, number> | undefined;

	/** @param plan size, seed and first day of the company */
	constructor(plan: CompanyPlan) {
		this.population = populate(plan);
		this.guids = createGuids(plan.seed, 1);
		this.nextUserId = firstUserId + plan.users;
	}

	/** The number of users, with any status. */
	get size(): number {
		return this.nextUserId - firstUserId;
	}

	/** Returns a user's record, or undefined when there is no such user. */
	get(userId: number): Person | undefined {
		const changed = this.written.get(userId);
		if (changed !== undefined) return changed;
		return this.initial(userId);
	}

	/** The id of the next new user. */
	get nextId(): number {
		return this.nextUserId;
	}

	/** Iterates over all users, or over those that were changed or added, lowest id first. */
	*records(complete: boolean): Generator<Person> {
		const ids = complete ? this.find({}) : [...this.written.keys()].sort((one, other) => one - other);
		for (const userId of ids) yield this.require(userId);
	}

	/** Restores users. Keeps only records that differ from the plan's, so that a large company stays fast. */
	restore(records: readonly Person[], nextId: number): void {
		this.written.clear();
		for (const person of records)
			if (!isDeepStrictEqual(person, this.initial(person.userId))) this.written.set(person.userId, person);
		this.nextUserId = nextId;
		this.headCounts = undefined;
	}

	/**
	 * Iterates over the ids of matching users, lowest id first, without creating records.
	 * @param filter the filter
	 * @returns their ids
	 */
	*find(filter: PersonFilter): Generator<number> {
		const fits = personMatcher(this.population, filter);
		for (let userId = firstUserId; userId < this.nextUserId; userId += 1) {
			const changed = this.written.get(userId);
			if (changed === undefined ? fits(userId - firstUserId) : matches(changed, filter)) yield userId;
		}
	}

	/**
	 * Returns one page of the matching users, lowest id first.
	 * @param filter the filter
	 * @param page the page, from 1
	 * @param pageSize users per page, at least 1
	 */
	page(filter: PersonFilter, page: number, pageSize: number): Person[] {
		const first = (page - 1) * pageSize;
		const found: Person[] = [];
		let place = 0;
		for (const userId of this.find(filter)) {
			if (place >= first) found.push(this.require(userId));
			place += 1;
			if (found.length === pageSize) break;
		}
		return found;
	}

	/** Returns the user with an email address (case-insensitive), or undefined. */
	byEmail(email: string): Person | undefined {
		const wanted = email.toLowerCase();
		for (const person of this.written.values()) if (person.email.toLowerCase() === wanted) return person;
		const userId = this.firstOwnerOf(wanted);
		return userId === undefined || this.written.has(userId) ? undefined : this.get(userId);
	}

	/** Returns the user with a GUID, or undefined. */
	byGuid(guid: string): Person | undefined {
		const userId = this.guids.idOf(guid);
		return userId === null ? undefined : this.get(userId);
	}

	/** Returns the user with an employee number such as E-1001, or undefined. */
	byEmployeeNumber(employeeNumber: string): Person | undefined {
		for (const person of this.written.values()) if (person.employeeNumber === employeeNumber) return person;
		const place = Number(/^E-(\d+)$/.exec(employeeNumber)?.[1] ?? NaN) - 1001;
		const userId = firstUserId + place;
		return this.written.has(userId) || place >= this.population.plan.users ? undefined : this.get(userId);
	}

	/**
	 * Adds a user.
	 * @param make creates the record for the new id and GUID
	 * @returns the record
	 */
	add(make: (userId: number, guid: string) => Person): Person {
		const person = make(this.nextUserId, this.guids.of(this.nextUserId));
		this.written.set(person.userId, person);
		this.headCounts = undefined;
		this.nextUserId += 1;
		return person;
	}

	/** Saves a changed record; the user must exist. */
	save(person: Person): void {
		this.require(person.userId);
		this.written.set(person.userId, person);
		this.headCounts = undefined;
	}

	/** Counts the active members of a department, without sub-departments. */
	headCount(departmentId: number): number {
		this.headCounts ??= this.countHeads();
		return this.headCounts.get(departmentId) ?? 0;
	}

	/** Returns a user's record as it was at the beginning; undefined for a user who was added later. */
	initial(userId: number): Person | undefined {
		const place = userId - firstUserId;
		if (!Number.isInteger(place) || place < 0 || place >= this.population.plan.users) return undefined;
		return composePerson(this.population, place, this.guids.of(userId));
	}

	private countHeads(): Map<number, number> {
		const counts = new Map<number, number>();
		for (const userId of this.find({ status: 'A' })) {
			const plan = departmentPlans[this.population.department[userId - firstUserId] ?? -1];
			const changed = this.written.get(userId);
			const departmentId = changed === undefined ? plan?.departmentId : changed.departmentId;
			if (departmentId !== undefined && departmentId !== null)
				counts.set(departmentId, (counts.get(departmentId) ?? 0) + 1);
		}
		return counts;
	}

	private require(userId: number): Person {
		const person = this.get(userId);
		if (person === undefined) throw new Error(`There is no user ${userId}.`);
		return person;
	}

	// Addresses are first.last@example.com, with a number for users with the same name. Comparing numbers is faster than
	// building 100,000 strings.
	private firstOwnerOf(email: string): number | undefined {
		const [, first, last, count] = /^([a-z]+)\.([a-z]+)(\d*)@example\.com$/.exec(email) ?? [];
		const { names, firstName, lastName, namesake, plan } = this.population;
		const firstPlace = names.first.findIndex((name) => addressPart(name) === first);
		const lastPlace = names.last.findIndex((name) => addressPart(name) === last);
		if (firstPlace < 0 || lastPlace < 0) return undefined;
		const wanted = count === undefined || count === '' ? 1 : Number(count);
		for (let place = 0; place < plan.users; place += 1) {
			if (firstName[place] === firstPlace && lastName[place] === lastPlace && namesake[place] === wanted)
				return firstUserId + place;
		}
		return undefined;
	}
}
