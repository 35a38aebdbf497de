import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { fromText, highestId, type IdMap, toText } from './idMap';
import type { Memory, MemoryKind, Noted } from './memory';

/** The mark of records of which only their being there is watched. */
export const present = 'present';

/** How often a record went through each status, by ID and status. Only records that went back have an entry. */
type Passed = Record<string, Record<string, number>>;

/** The statuses, seven at most, each with those that a record has usually been through when it comes to it. */
export type Statuses = Readonly<Record<string, readonly string[]>>;

/**
 * Remembers one status of each record. A record that is not seen any more stays remembered: it may have slipped to
 * another page, and is not new when it comes back.
 *
 * A change to a status that does not follow on the one before is a way back: what the record was so far, it can become a
 * second time. Those ways are counted, and few, so the other records need no more than their status.
 */
export function statusMemory(statuses: Statuses): MemoryKind {
	return {
		create: () => new StatusMemory(statuses, new Map(), {}),
		open({ ids, passed = {} }) {
			const marks = fromText(ids);
			if (marks === undefined || !isPassed(passed)) return undefined;
			const isKnown = [...marks.values()].every((mark) => mark <= Object.keys(statuses).length);
			return isKnown ? new StatusMemory(statuses, marks, structuredCopy(passed)) : undefined;
		},
	};
}

class StatusMemory implements Memory {
	private readonly names: string[];

	constructor(
		private readonly statuses: Statuses,
		private readonly marks: IdMap,
		private readonly passed: Passed,
	) {
		this.names = Object.keys(statuses);
	}

	note(id: number, status: string): Noted | undefined {
		const remembered = this.marks.get(id);
		const before = remembered === undefined ? undefined : this.names[remembered - 1];
		if (before === status) return undefined;
		this.marks.set(id, this.names.indexOf(status) + 1);
		if (before === undefined) return { turn: 1 };
		if (!this.before(status).includes(before)) this.goBack(id, before);
		return { before, turn: (this.passed[id]?.[status] ?? 0) + 1 };
	}

	highestId(): number {
		return highestId(this.marks);
	}

	close(): IDataObject {
		const isNeeded = Object.keys(this.passed).length > 0;
		return { ids: toText(this.marks), ...(isNeeded && { passed: this.passed }) };
	}

	private goBack(id: number, from: string): void {
		const counts = (this.passed[id] ??= {});
		for (const status of [...this.before(from), from]) counts[status] = (counts[status] ?? 0) + 1;
	}

	private before(status: string): readonly string[] {
		return this.statuses[status] ?? [];
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
