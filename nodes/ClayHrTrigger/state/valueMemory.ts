import type { IDataObject } from 'n8n-workflow';

import { fingerprint, fingerprintLength } from './fingerprint';
import { fromText, highestId, toText } from './idMap';
import type { Memory, MemoryKind, MemoryUpdate } from './memory';

const minKeptChanges = 16;
const recordsPerKeptChange = 4;

/**
 * Remembers a fingerprint per record: six characters, and some text for the ID. It also keeps the latest changes, one per
 * four records, to count how often a record reaches the same values.
 */
export const valueMemory: MemoryKind = {
	create: () => new ValueMemory(new Map(), []),
	open({ ids, values, changes = '' }) {
		const codes = fromText(ids);
		const fingerprints = splitFingerprints(values);
		const keptChanges = splitFingerprints(changes);
		if (codes === undefined || fingerprints?.length !== codes.size || keptChanges === undefined) return undefined;
		const known = [...codes.keys()].map((id, index): [number, string] => [id, fingerprints[index] ?? '']);
		return new ValueMemory(new Map(known), keptChanges);
	},
};

class ValueMemory implements Memory {
	private readonly occurrences = new Map<string, number>();

	/** @param changes fingerprints of ID and value, the oldest change first */
	constructor(
		private readonly known: Map<number, string>,
		private readonly changes: string[],
	) {
		changes.forEach((change) => this.count(change));
	}

	remember(id: number, value: string): MemoryUpdate | undefined {
		const previousValue = this.known.get(id);
		if (previousValue === value) return undefined;
		this.known.set(id, value);
		if (previousValue === undefined) return { occurrence: 1 };
		const change = fingerprint([id, value]);
		this.changes.push(change);
		return { previousValue, occurrence: this.count(change) };
	}

	has(id: number): boolean {
		return this.known.has(id);
	}

	highestId(): number {
		return highestId(this.known);
	}

	serialize(): IDataObject {
		const ids = [...this.known.keys()].sort((one, other) => one - other);
		const changes = this.changes.slice(-Math.max(minKeptChanges, Math.floor(ids.length / recordsPerKeptChange)));
		return {
			ids: toText(new Map(ids.map((id) => [id, 1]))),
			values: ids.map((id) => this.known.get(id)).join(''),
			...(changes.length > 0 && { changes: changes.join('') }),
		};
	}

	private count(change: string): number {
		const occurrence = (this.occurrences.get(change) ?? 0) + 1;
		this.occurrences.set(change, occurrence);
		return occurrence;
	}
}

function splitFingerprints(text: unknown): string[] | undefined {
	if (typeof text !== 'string' || text.length % fingerprintLength !== 0) return undefined;
	return text.match(new RegExp(`.{${fingerprintLength}}`, 'g')) ?? [];
}
