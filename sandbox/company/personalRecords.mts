import { composeRecords } from './composeRecords.mts';
import type { Guids } from './guids.mts';
import { createGuids } from './guids.mts';
import { firstUserId } from './organization.mts';
import type { People } from './people.mts';

/** An address of a user. */
export interface Address {
	addressId: number;
	addressType: string | null;
	addressLine1: string | null;
	addressLine2: string | null;
	city: string | null;
	state: string | null;
	zipCode: string | null;
	countryId: number | null;
}

/** A degree or course of a user. Days are yyyy-MM-dd. */
export interface Education {
	educationId: number;
	degree: string | null;
	course: string | null;
	institution: string | null;
	gpa: string | null;
	city: string | null;
	state: string | null;
	countryId: number | null;
	startDate: string | null;
	endDate: string | null;
}

/** A former job of a user. Days are yyyy-MM-dd. */
export interface FormerJob {
	/** The record's id, which ClayHR calls empId or empid. */
	employmentId: number;
	employerName: string | null;
	position: string | null;
	department: string | null;
	city: string | null;
	state: string | null;
	countryId: number | null;
	startDate: string | null;
	endDate: string | null;
}

/** An emergency contact, dependent or account contact of a user. */
export interface Contact {
	contactId: number;
	name: string | null;
	lastName: string | null;
	relationToUser: string | null;
	contactType: string | null;
	gender: string | null;
	dateOfBirth: string | null;
	status: string | null;
}

/** A compensation record of a user. */
export interface Compensation {
	financialId: number;
	guid: string;
	value: number;
	compensationType: string;
	currencyCode: string;
	period: string;
	effectiveDate: string | null;
	endDate: string | null;
	/** ACTV, ARCHV or PVNL. */
	status: string;
	notes: string | null;
	createdAt: number;
}

/** All list records of a user. */
export interface PersonalRecords {
	addresses: Address[];
	educations: Education[];
	formerJobs: FormerJob[];
	contacts: Contact[];
	compensations: Compensation[];
}

const idsPerUser = 16;

/** The personal records of a company's users. Created from the seed until one is written. */
export class AllPersonalRecords {
	readonly compensationGuids: Guids;
	private readonly people: People;
	private readonly written = new Map<number, PersonalRecords>();
	private nextId = 900_000_001;

	/** @param people the company's users */
	constructor(people: People) {
		this.people = people;
		this.compensationGuids = createGuids(people.population.plan.seed, 2);
	}

	/** Returns a user's records, read-only. */
	of(userId: number): PersonalRecords {
		const changed = this.written.get(userId);
		if (changed !== undefined) return changed;
		const person = this.people.get(userId);
		const isFirst = userId < firstUserId + this.people.population.plan.users;
		if (person === undefined || !isFirst)
			return { addresses: [], educations: [], formerJobs: [], contacts: [], compensations: [] };
		const firstId = (userId - firstUserId) * idsPerUser + 1;
		return composeRecords(this.people.population.plan.seed, person, firstId, this.compensationGuids);
	}

	/** Returns a user's records for changes in place. */
	change(userId: number): PersonalRecords {
		const records = this.of(userId);
		this.written.set(userId, records);
		return records;
	}

	/**
	 * Finds the user who owns a record id.
	 * @param owns returns whether a user's records contain it
	 * @param id the record's id; an initial record's id encodes its user
	 */
	ownerOf(id: number, owns: (records: PersonalRecords) => boolean): number | undefined {
		for (const [userId, records] of this.written) if (owns(records)) return userId;
		const userId = firstUserId + Math.floor((id - 1) / idsPerUser);
		return !this.written.has(userId) && owns(this.of(userId)) ? userId : undefined;
	}

	/** Returns a new record's id. */
	newId(): number {
		this.nextId += 1;
		return this.nextId;
	}
}
