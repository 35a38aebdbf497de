import { fraction } from './chance.mts';
import { firstUserId, workingHours } from './organization.mts';
import type { People } from './people.mts';
import { findPtoPolicy, ptoPolicies, type PtoPolicy } from './ptoPolicies.mts';
import type { Stored } from './stored.mts';

/** A user's remaining hours of a policy. */
export interface PtoBalance {
	userPtoId: number;
	userId: number;
	ptoPolicyId: number;
	/** Hours; negative if more leave was approved than was available. */
	balance: number;
}

/** A balance as it is exported. */
export type StoredBalance = Pick<PtoBalance, 'userId' | 'ptoPolicyId'> & { hours: number };

/** The balances of all users. Computed from the seed until one is written. */
export class PtoBalances implements Stored<StoredBalance> {
	readonly nextId = null;
	private readonly seed: number;
	private readonly people: People;
	private readonly written = new Map<string, StoredBalance>();

	/**
	 * @param seed the company's seed
	 * @param people the company's users
	 */
	constructor(seed: number, people: People) {
		this.seed = seed;
		this.people = people;
	}

	/** Returns a user's remaining hours of a policy; both must exist. */
	get(userId: number, ptoPolicyId: number): number {
		return this.written.get(key(userId, ptoPolicyId))?.hours ?? this.initial(userId, ptoPolicyId);
	}

	/** Sets a user's remaining hours of a policy. */
	set(userId: number, ptoPolicyId: number, hours: number): void {
		this.written.set(key(userId, ptoPolicyId), { userId, ptoPolicyId, hours });
	}

	/**
	 * Deducts hours from a balance.
	 * @param hours the hours; negative to add them back
	 */
	book(userId: number, ptoPolicyId: number, hours: number): void {
		this.set(userId, ptoPolicyId, this.get(userId, ptoPolicyId) - hours);
	}

	/** Lists a user's balances, one per policy. */
	ofUser(userId: number): PtoBalance[] {
		return ptoPolicies.map(({ ptoPolicyId }, place) => ({
			userPtoId: (userId - firstUserId) * ptoPolicies.length + place + 440_001,
			userId,
			ptoPolicyId,
			balance: this.get(userId, ptoPolicyId),
		}));
	}

	/** Iterates over the balances of all users, or over those that were set. */
	*records(complete: boolean): Generator<StoredBalance> {
		if (!complete) yield* this.written.values();
		else
			for (const userId of this.people.find({}))
				for (const { ptoPolicyId, balance } of this.ofUser(userId)) yield { userId, ptoPolicyId, hours: balance };
	}

	/** Restores balances. */
	restore(records: readonly StoredBalance[]): void {
		this.written.clear();
		for (const { userId, ptoPolicyId, hours } of records) this.set(userId, ptoPolicyId, hours);
	}

	private initial(userId: number, ptoPolicyId: number): number {
		const policy = findPtoPolicy(ptoPolicyId);
		if (policy === undefined) throw new Error(`There is no PTO policy ${ptoPolicyId}.`);
		return initialHours(this.seed, userId, policy);
	}
}

// Between a third and all of a year's hours, in half days.
function initialHours(seed: number, userId: number, policy: PtoPolicy): number {
	const halfDays = (policy.hoursPerYear * 2) / workingHours;
	const fewest = Math.ceil(halfDays / 3);
	const left = fewest + Math.floor(fraction(seed, 8, userId, policy.ptoPolicyId) * (halfDays + 1 - fewest));
	return (left * workingHours) / 2;
}

function key(userId: number, ptoPolicyId: number): string {
	return `${userId}:${ptoPolicyId}`;
}
