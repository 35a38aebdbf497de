import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { fromText, highestId, type IdMap, toText } from './idMap';
import type { Memory, MemoryKind, MemoryUpdate } from './memory';

/** The only status of records that an event tracks by their existence. */
export const present = 'present';

/** How often a record has left each status, by ID and status. Only records that moved back have an entry. */
type StatusCounts = Record<string, Record<string, number>>;

/** The statuses, seven at most, each with the statuses that usually come before it. */
export type Predecessors = Readonly<Record<string, readonly string[]>>;

/**
 * Remembers one status per record. Records that disappear stay remembered: they may only have shifted to another page, and
 * are not new when they come back.
 *
 * Moving to an earlier status is a reset: later statuses may occur again, so occurrences are counted. Resets are rare, so
 * most records need only their status.
 */
export function statusMemory(predecessors: Predecessors): MemoryKind {
	return {
		create: () => new StatusMemory(predecessors, new Map(), {}),
		open({ ids, counts = {} }) {
			const codes = fromText(ids);
			if (codes === undefined || !isStatusCounts(counts)) return undefined;
			const areKnown = [...codes.values()].every((code) => code <= Object.keys(predecessors).length);
			return areKnown ? new StatusMemory(predecessors, codes, copyCounts(counts)) : undefined;
		},
	};
}

class StatusMemory implements Memory {
	private readonly names: string[];

	/** @param codes the status of each ID, as its position among the statuses, from 1 */
	constructor(
		private readonly predecessors: Predecessors,
		private readonly codes: IdMap,
		private readonly counts: StatusCounts,
	) {
		this.names = Object.keys(predecessors);
	}

	remember(id: number, status: string): MemoryUpdate | undefined {
		const code = this.codes.get(id);
		const previousValue = code === undefined ? undefined : this.names[code - 1];
		if (previousValue === status) return undefined;
		this.codes.set(id, this.names.indexOf(status) + 1);
		if (previousValue === undefined) return { occurrence: 1 };
		if (!this.predecessorsOf(status).includes(previousValue)) this.countReset(id, previousValue);
		return { previousValue, occurrence: (this.counts[id]?.[status] ?? 0) + 1 };
	}

	has(id: number): boolean {
		return this.codes.has(id);
	}

	highestId(): number {
		return highestId(this.codes);
	}

	serialize(): IDataObject {
		const hasCounts = Object.keys(this.counts).length > 0;
		return { ids: toText(this.codes), ...(hasCounts && { counts: this.counts }) };
	}

	private countReset(id: number, from: string): void {
		const counts = (this.counts[id] ??= {});
		for (const status of [...this.predecessorsOf(from), from]) counts[status] = (counts[status] ?? 0) + 1;
	}

	private predecessorsOf(status: string): readonly string[] {
		return this.predecessors[status] ?? [];
	}
}

function isStatusCounts(value: unknown): value is StatusCounts {
	const areCounts = (counts: unknown) =>
		isObject(counts) && Object.values(counts).every((count) => Number.isSafeInteger(count));
	return isObject(value) && Object.values(value).every(areCounts);
}

function copyCounts(counts: StatusCounts): StatusCounts {
	return Object.fromEntries(Object.entries(counts).map(([id, ofRecord]) => [id, { ...ofRecord }]));
}
