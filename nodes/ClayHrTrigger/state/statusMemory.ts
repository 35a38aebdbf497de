import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { fromText, highestId, type IdMap, toText } from './idMap';
import type { Memory, MemoryKind, Noted } from './memory';

/** The mark of records of which only their being there is watched. */
export const present = 'present';

/** How often a record went through each status, by ID and status. Only records that went back have an entry. */
type Passed = Record<string, Record<string, number>>;

/** The statuses, seven at most, each with its place on the usual way of a record. */
export type Ranks = Record<string, number>;

/**
 * Remembers one status of each record. A record that is not seen any more stays remembered: it may have slipped to
 * another page, and is not new when it comes back.
 *
 * A change that does not lead upwards is a way back: what the record was before, it can become a second time. Those are
 * counted, and few, so the others need no more than the status.
 */
export function statusMemory(ranks: Ranks): MemoryKind {
	return {
		create: () => new StatusMemory(ranks, new Map(), {}),
		open({ ids, passed = {} }) {
			const marks = fromText(ids);
			if (marks === undefined || !isPassed(passed)) return undefined;
			const isKnown = [...marks.values()].every((mark) => mark <= Object.keys(ranks).length);
			return isKnown ? new StatusMemory(ranks, marks, structuredCopy(passed)) : undefined;
		},
	};
}

class StatusMemory implements Memory {
	private readonly statuses: string[];

	constructor(
		private readonly ranks: Ranks,
		private readonly marks: IdMap,
		private readonly passed: Passed,
	) {
		this.statuses = Object.keys(ranks);
	}

	note(id: number, status: string): Noted | undefined {
		const remembered = this.marks.get(id);
		const before = remembered === undefined ? undefined : this.statuses[remembered - 1];
		if (before === status) return undefined;
		this.marks.set(id, this.statuses.indexOf(status) + 1);
		if (before === undefined) return { turn: 1 };
		if (this.rankOf(status) <= this.rankOf(before)) this.goBack(id, before);
		return { before, turn: (this.passed[id]?.[status] ?? 0) + 1 };
	}

	highestId(): number {
		return highestId(this.marks);
	}

	close(): IDataObject {
		const isNeeded = Object.keys(this.passed).length > 0;
		return { ids: toText(this.marks), ...(isNeeded && { passed: this.passed }) };
	}

	// Whoever has come as far as a status has been through those below it, seen or not.
	private goBack(id: number, from: string): void {
		const counts = (this.passed[id] ??= {});
		for (const status of this.statuses) {
			const wasThere = status === from || this.rankOf(status) < this.rankOf(from);
			if (wasThere) counts[status] = (counts[status] ?? 0) + 1;
		}
	}

	private rankOf(status: string): number {
		return this.ranks[status] ?? 0;
	}
}

function isPassed(value: unknown): value is Passed {
	const isCounts = (counts: unknown) =>
		isObject(counts) && Object.values(counts).every((count) => Number.isSafeInteger(count));
	return isObject(value) && Object.values(value).every(isCounts);
}

function structuredCopy(passed: Passed): Passed {
	return Object.fromEntries(Object.entries(passed).map(([id, counts]) => [id, { ...counts }]));
}
