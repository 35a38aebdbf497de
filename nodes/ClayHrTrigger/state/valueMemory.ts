import type { IDataObject } from 'n8n-workflow';

import { fingerprint, fingerprintLength } from './fingerprint';
import { fromText, highestId, toText } from './idMap';
import type { Memory, MemoryKind, Noted } from './memory';

const fewestPast = 16;
const recordsForOnePast = 4;

/**
 * Remembers a fingerprint of each record, six characters and a bit of text for its ID. Of the changes it remembers the
 * latest, one for every four records, so that a record that takes on the same values again can be told from a repeat.
 */
export const valueMemory: MemoryKind = {
	create: () => new ValueMemory(new Map(), []),
	open({ ids, values, past = '' }) {
		const marks = fromText(ids);
		const prints = inPieces(values);
		const changes = inPieces(past);
		if (marks === undefined || prints?.length !== marks.size || changes === undefined) return undefined;
		const known = [...marks.keys()].map((id, place): [number, string] => [id, prints[place] ?? '']);
		return new ValueMemory(new Map(known), changes);
	},
};

class ValueMemory implements Memory {
	private readonly times = new Map<string, number>();

	constructor(
		private readonly known: Map<number, string>,
		private readonly past: string[],
	) {
		past.forEach((change) => this.count(change));
	}

	note(id: number, print: string): Noted | undefined {
		const before = this.known.get(id);
		if (before === print) return undefined;
		this.known.set(id, print);
		if (before === undefined) return { turn: 1 };
		const change = fingerprint([id, print]);
		this.past.push(change);
		return { before, turn: this.count(change) };
	}

	highestId(): number {
		return highestId(this.known);
	}

	close(): IDataObject {
		const ids = [...this.known.keys()].sort((one, other) => one - other);
		const past = this.past.slice(-Math.max(fewestPast, Math.floor(ids.length / recordsForOnePast)));
		return {
			ids: toText(new Map(ids.map((id) => [id, 1]))),
			values: ids.map((id) => this.known.get(id)).join(''),
			...(past.length > 0 && { past: past.join('') }),
		};
	}

	private count(change: string): number {
		const times = (this.times.get(change) ?? 0) + 1;
		this.times.set(change, times);
		return times;
	}
}

function inPieces(text: unknown): string[] | undefined {
	if (typeof text !== 'string' || text.length % fingerprintLength !== 0) return undefined;
	return text.match(new RegExp(`.{${fingerprintLength}}`, 'g')) ?? [];
}
