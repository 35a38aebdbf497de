import { composeRecords } from './composeRecords.mts';
import type { Guids } from './guids.mts';
import { createGuids } from './guids.mts';
import { firstUserId } from './organization.mts';
import type { People } from './people.mts';
import type { PersonalRecords } from './personalRecords.mts';
import type { Stored } from './stored.mts';

const idsPerUser = 16;

/** A user's personal records as they are exported. */
export type StoredPersonalRecords = PersonalRecords & { userId: number };

/** The personal records of a company's users. Computed from the seed until one is written. */
export class AllPersonalRecords implements Stored<StoredPersonalRecords> {
	readonly compensationGuids: Guids;
	private readonly people: People;
	private readonly written = new Map<number, PersonalRecords>();
	nextId = 900_000_002;

	/** @param people the company's users */
	constructor(people: People) {
		this.people = people;
		this.compensationGuids = createGuids(people.population.plan.seed, 2);
	}

	/** Returns a user's records for reading. */
	of(userId: number): PersonalRecords {
		const changed = this.written.get(userId);
		if (changed !== undefined) return changed;
		// A change of the user, such as another job title, changes no record of the past.
		const person = this.people.initial(userId);
		if (person === undefined) return { addresses: [], educations: [], formerJobs: [], contacts: [], compensations: [] };
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
	 * Returns the user who has a record.
	 * @param id the record's id. The ids of initial records contain the number of the user.
	 * @param owns returns whether a user's records include the record
	 */
	ownerOf(id: number, owns: (records: PersonalRecords) => boolean): number | undefined {
		for (const [userId, records] of this.written) if (owns(records)) return userId;
		const userId = firstUserId + Math.floor((id - 1) / idsPerUser);
		return !this.written.has(userId) && owns(this.of(userId)) ? userId : undefined;
	}

	/** Iterates over the records of all users, or over those that were changed. The lists are copies. */
	*records(complete: boolean): Generator<StoredPersonalRecords> {
		for (const userId of complete ? this.people.find({}) : this.written.keys()) {
			const { addresses, educations, formerJobs, contacts, compensations } = this.of(userId);
			yield {
				userId,
				addresses: [...addresses],
				educations: [...educations],
				formerJobs: [...formerJobs],
				contacts: [...contacts],
				compensations: [...compensations],
			};
		}
	}

	/** Restores users' records. */
	restore(records: readonly StoredPersonalRecords[], nextId: number): void {
		this.written.clear();
		for (const { userId, ...own } of records) this.written.set(userId, own);
		this.nextId = nextId;
	}

	/** Returns the id of a new record. */
	newId(): number {
		this.nextId += 1;
		return this.nextId - 1;
	}
}
