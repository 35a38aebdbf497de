import { fingerprint } from './fingerprint';

const minKept = 16;
const recordsPerKept = 4;

/**
 * Counts how often a record reaches the same value. It keeps the latest changes, one per four records.
 */
export class Occurrences {
	private readonly counts = new Map<string, number>();

	/** @param changes fingerprints of ID and value, the oldest change first */
	constructor(private readonly changes: string[]) {
		changes.forEach((change) => this.count(change));
	}

	/** Adds a change. Returns how many times the record has reached the value, from 1. */
	add(id: number, value: string): number {
		const change = fingerprint([id, value]);
		this.changes.push(change);
		return this.count(change);
	}

	/** The changes to keep, as text. */
	serialize(records: number): { changes?: string } {
		const kept = this.changes.slice(-Math.max(minKept, Math.floor(records / recordsPerKept)));
		return kept.length > 0 ? { changes: kept.join('') } : {};
	}

	private count(change: string): number {
		const occurrence = (this.counts.get(change) ?? 0) + 1;
		this.counts.set(change, occurrence);
		return occurrence;
	}
}
