import type { IDataObject } from 'n8n-workflow';

import { splitFingerprints } from './fingerprint';
import { highestId } from './idMap';
import type { Memory, MemoryKind, MemoryUpdate } from './memory';
import { Occurrences } from './occurrences';
import { readValues, writeValues } from './valuesById';

/** Remembers a fingerprint per record: six characters, and some text for the ID. */
export const valueMemory: MemoryKind = {
	create: () => new ValueMemory(new Map(), new Occurrences([])),
	open({ changes = '', ...stored }) {
		const known = readValues(stored, 1);
		const kept = splitFingerprints(changes);
		return known && kept && new ValueMemory(known, new Occurrences(kept));
	},
};

class ValueMemory implements Memory {
	constructor(
		private readonly known: Map<number, string>,
		private readonly occurrences: Occurrences,
	) {}

	remember(id: number, value: string): MemoryUpdate | undefined {
		const previousValue = this.known.get(id);
		if (previousValue === value) return undefined;
		this.known.set(id, value);
		if (previousValue === undefined) return { occurrence: 1 };
		return { previousValue, occurrence: this.occurrences.add(id, value) };
	}

	has(id: number): boolean {
		return this.known.has(id);
	}

	highestId(): number {
		return highestId(this.known);
	}

	serialize(): IDataObject {
		return { ...writeValues(this.known), ...this.occurrences.serialize(this.known.size) };
	}
}
